/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor.internal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.watchpost.model.monitor.ActionKind;
import org.watchpost.model.monitor.AlarmAction;
import org.watchpost.model.monitor.AlarmKind;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.AlarmSeverity;
import org.watchpost.model.monitor.MaintenanceWindow;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.model.monitor.MonitorPackage;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Setting;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MonitorPackageImpl extends EPackageImpl implements MonitorPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass watchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass watchedServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass probeSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alarmRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alarmActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass maintenanceWindowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum alarmKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum alarmSeverityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.watchpost.model.monitor.MonitorPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MonitorPackageImpl() {
		super(eNS_URI, MonitorFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MonitorPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MonitorPackage init() {
		if (isInited) return (MonitorPackage)EPackage.Registry.INSTANCE.getEPackage(MonitorPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMonitorPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MonitorPackageImpl theMonitorPackage = registeredMonitorPackage instanceof MonitorPackageImpl ? (MonitorPackageImpl)registeredMonitorPackage : new MonitorPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theMonitorPackage.createPackageContents();

		// Initialize created meta-data
		theMonitorPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMonitorPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MonitorPackage.eNS_URI, theMonitorPackage);
		return theMonitorPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWatch() {
		return watchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatch_Name() {
		return (EAttribute)watchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatch_Servers() {
		return (EReference)watchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatch_Alarms() {
		return (EReference)watchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatch_Maintenance() {
		return (EReference)watchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatch_RawHours() {
		return (EAttribute)watchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatch_MinuteDays() {
		return (EAttribute)watchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatch_QuarterDays() {
		return (EAttribute)watchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWatchedServer() {
		return watchedServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatchedServer_Name() {
		return (EAttribute)watchedServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatchedServer_Host() {
		return (EAttribute)watchedServerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatchedServer_Note() {
		return (EAttribute)watchedServerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatchedServer_Paused() {
		return (EAttribute)watchedServerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatchedServer_Probes() {
		return (EReference)watchedServerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProbeSetting() {
		return probeSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProbeSetting_Type() {
		return (EAttribute)probeSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProbeSetting_Address() {
		return (EAttribute)probeSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProbeSetting_Every() {
		return (EAttribute)probeSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProbeSetting_Deadline() {
		return (EAttribute)probeSettingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProbeSetting_Options() {
		return (EReference)probeSettingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSetting() {
		return settingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Name() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Value() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlarmRule() {
		return alarmRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Name() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Enabled() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Kind() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Server() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Queue() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Metric() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Below() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Limit() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Horizon() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Sustained() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Clear() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Recovery() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Quiet() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmRule_Severity() {
		return (EAttribute)alarmRuleEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlarmRule_Actions() {
		return (EReference)alarmRuleEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlarmAction() {
		return alarmActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmAction_Kind() {
		return (EAttribute)alarmActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmAction_Target() {
		return (EAttribute)alarmActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmAction_To() {
		return (EAttribute)alarmActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlarmAction_From() {
		return (EAttribute)alarmActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaintenanceWindow() {
		return maintenanceWindowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceWindow_Server() {
		return (EAttribute)maintenanceWindowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceWindow_Begin() {
		return (EAttribute)maintenanceWindowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceWindow_End() {
		return (EAttribute)maintenanceWindowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceWindow_Zone() {
		return (EAttribute)maintenanceWindowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceWindow_Reason() {
		return (EAttribute)maintenanceWindowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAlarmKind() {
		return alarmKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAlarmSeverity() {
		return alarmSeverityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionKind() {
		return actionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitorFactory getMonitorFactory() {
		return (MonitorFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		watchEClass = createEClass(WATCH);
		createEAttribute(watchEClass, WATCH__NAME);
		createEReference(watchEClass, WATCH__SERVERS);
		createEReference(watchEClass, WATCH__ALARMS);
		createEReference(watchEClass, WATCH__MAINTENANCE);
		createEAttribute(watchEClass, WATCH__RAW_HOURS);
		createEAttribute(watchEClass, WATCH__MINUTE_DAYS);
		createEAttribute(watchEClass, WATCH__QUARTER_DAYS);

		watchedServerEClass = createEClass(WATCHED_SERVER);
		createEAttribute(watchedServerEClass, WATCHED_SERVER__NAME);
		createEAttribute(watchedServerEClass, WATCHED_SERVER__HOST);
		createEAttribute(watchedServerEClass, WATCHED_SERVER__NOTE);
		createEAttribute(watchedServerEClass, WATCHED_SERVER__PAUSED);
		createEReference(watchedServerEClass, WATCHED_SERVER__PROBES);

		probeSettingEClass = createEClass(PROBE_SETTING);
		createEAttribute(probeSettingEClass, PROBE_SETTING__TYPE);
		createEAttribute(probeSettingEClass, PROBE_SETTING__ADDRESS);
		createEAttribute(probeSettingEClass, PROBE_SETTING__EVERY);
		createEAttribute(probeSettingEClass, PROBE_SETTING__DEADLINE);
		createEReference(probeSettingEClass, PROBE_SETTING__OPTIONS);

		settingEClass = createEClass(SETTING);
		createEAttribute(settingEClass, SETTING__NAME);
		createEAttribute(settingEClass, SETTING__VALUE);

		alarmRuleEClass = createEClass(ALARM_RULE);
		createEAttribute(alarmRuleEClass, ALARM_RULE__NAME);
		createEAttribute(alarmRuleEClass, ALARM_RULE__ENABLED);
		createEAttribute(alarmRuleEClass, ALARM_RULE__KIND);
		createEAttribute(alarmRuleEClass, ALARM_RULE__SERVER);
		createEAttribute(alarmRuleEClass, ALARM_RULE__QUEUE);
		createEAttribute(alarmRuleEClass, ALARM_RULE__METRIC);
		createEAttribute(alarmRuleEClass, ALARM_RULE__BELOW);
		createEAttribute(alarmRuleEClass, ALARM_RULE__LIMIT);
		createEAttribute(alarmRuleEClass, ALARM_RULE__HORIZON);
		createEAttribute(alarmRuleEClass, ALARM_RULE__SUSTAINED);
		createEAttribute(alarmRuleEClass, ALARM_RULE__CLEAR);
		createEAttribute(alarmRuleEClass, ALARM_RULE__RECOVERY);
		createEAttribute(alarmRuleEClass, ALARM_RULE__QUIET);
		createEAttribute(alarmRuleEClass, ALARM_RULE__SEVERITY);
		createEReference(alarmRuleEClass, ALARM_RULE__ACTIONS);

		alarmActionEClass = createEClass(ALARM_ACTION);
		createEAttribute(alarmActionEClass, ALARM_ACTION__KIND);
		createEAttribute(alarmActionEClass, ALARM_ACTION__TARGET);
		createEAttribute(alarmActionEClass, ALARM_ACTION__TO);
		createEAttribute(alarmActionEClass, ALARM_ACTION__FROM);

		maintenanceWindowEClass = createEClass(MAINTENANCE_WINDOW);
		createEAttribute(maintenanceWindowEClass, MAINTENANCE_WINDOW__SERVER);
		createEAttribute(maintenanceWindowEClass, MAINTENANCE_WINDOW__BEGIN);
		createEAttribute(maintenanceWindowEClass, MAINTENANCE_WINDOW__END);
		createEAttribute(maintenanceWindowEClass, MAINTENANCE_WINDOW__ZONE);
		createEAttribute(maintenanceWindowEClass, MAINTENANCE_WINDOW__REASON);

		// Create enums
		alarmKindEEnum = createEEnum(ALARM_KIND);
		alarmSeverityEEnum = createEEnum(ALARM_SEVERITY);
		actionKindEEnum = createEEnum(ACTION_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(watchEClass, Watch.class, "Watch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWatch_Name(), ecorePackage.getEString(), "name", "", 0, 1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatch_Servers(), this.getWatchedServer(), null, "servers", null, 0, -1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatch_Alarms(), this.getAlarmRule(), null, "alarms", null, 0, -1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatch_Maintenance(), this.getMaintenanceWindow(), null, "maintenance", null, 0, -1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatch_RawHours(), ecorePackage.getEInt(), "rawHours", "48", 0, 1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatch_MinuteDays(), ecorePackage.getEInt(), "minuteDays", "30", 0, 1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatch_QuarterDays(), ecorePackage.getEInt(), "quarterDays", "400", 0, 1, Watch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(watchedServerEClass, WatchedServer.class, "WatchedServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWatchedServer_Name(), ecorePackage.getEString(), "name", "", 0, 1, WatchedServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatchedServer_Host(), ecorePackage.getEString(), "host", "", 0, 1, WatchedServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatchedServer_Note(), ecorePackage.getEString(), "note", "", 0, 1, WatchedServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatchedServer_Paused(), ecorePackage.getEBoolean(), "paused", "false", 0, 1, WatchedServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatchedServer_Probes(), this.getProbeSetting(), null, "probes", null, 0, -1, WatchedServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(probeSettingEClass, ProbeSetting.class, "ProbeSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProbeSetting_Type(), ecorePackage.getEString(), "type", "", 0, 1, ProbeSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProbeSetting_Address(), ecorePackage.getEString(), "address", "", 0, 1, ProbeSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProbeSetting_Every(), ecorePackage.getEInt(), "every", "60", 0, 1, ProbeSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProbeSetting_Deadline(), ecorePackage.getEInt(), "deadline", "10", 0, 1, ProbeSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProbeSetting_Options(), this.getSetting(), null, "options", null, 0, -1, ProbeSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingEClass, Setting.class, "Setting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSetting_Name(), ecorePackage.getEString(), "name", "", 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Value(), ecorePackage.getEString(), "value", "", 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(alarmRuleEClass, AlarmRule.class, "AlarmRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAlarmRule_Name(), ecorePackage.getEString(), "name", "", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Kind(), this.getAlarmKind(), "kind", "threshold", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Server(), ecorePackage.getEString(), "server", "*", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Queue(), ecorePackage.getEString(), "queue", "*", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Metric(), ecorePackage.getEString(), "metric", "depth", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Below(), ecorePackage.getEBoolean(), "below", "false", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Limit(), ecorePackage.getEDouble(), "limit", "0.0", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Horizon(), ecorePackage.getEInt(), "horizon", "3600", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Sustained(), ecorePackage.getEInt(), "sustained", "0", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Clear(), ecorePackage.getEDouble(), "clear", "NaN", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Recovery(), ecorePackage.getEInt(), "recovery", "0", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Quiet(), ecorePackage.getEInt(), "quiet", "900", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmRule_Severity(), this.getAlarmSeverity(), "severity", "warning", 0, 1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAlarmRule_Actions(), this.getAlarmAction(), null, "actions", null, 0, -1, AlarmRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(alarmActionEClass, AlarmAction.class, "AlarmAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAlarmAction_Kind(), this.getActionKind(), "kind", "command", 0, 1, AlarmAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmAction_Target(), ecorePackage.getEString(), "target", "", 0, 1, AlarmAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmAction_To(), ecorePackage.getEString(), "to", "", 0, 1, AlarmAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlarmAction_From(), ecorePackage.getEString(), "from", "", 0, 1, AlarmAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(maintenanceWindowEClass, MaintenanceWindow.class, "MaintenanceWindow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaintenanceWindow_Server(), ecorePackage.getEString(), "server", "*", 0, 1, MaintenanceWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaintenanceWindow_Begin(), ecorePackage.getEString(), "begin", "", 0, 1, MaintenanceWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaintenanceWindow_End(), ecorePackage.getEString(), "end", "", 0, 1, MaintenanceWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaintenanceWindow_Zone(), ecorePackage.getEString(), "zone", "UTC", 0, 1, MaintenanceWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaintenanceWindow_Reason(), ecorePackage.getEString(), "reason", "", 0, 1, MaintenanceWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(alarmKindEEnum, AlarmKind.class, "AlarmKind");
		addEEnumLiteral(alarmKindEEnum, AlarmKind.THRESHOLD);
		addEEnumLiteral(alarmKindEEnum, AlarmKind.RATE);
		addEEnumLiteral(alarmKindEEnum, AlarmKind.FORECAST);
		addEEnumLiteral(alarmKindEEnum, AlarmKind.SILENCE);
		addEEnumLiteral(alarmKindEEnum, AlarmKind.FLOOD);

		initEEnum(alarmSeverityEEnum, AlarmSeverity.class, "AlarmSeverity");
		addEEnumLiteral(alarmSeverityEEnum, AlarmSeverity.INFO);
		addEEnumLiteral(alarmSeverityEEnum, AlarmSeverity.WARNING);
		addEEnumLiteral(alarmSeverityEEnum, AlarmSeverity.CRITICAL);

		initEEnum(actionKindEEnum, ActionKind.class, "ActionKind");
		addEEnumLiteral(actionKindEEnum, ActionKind.SOUND);
		addEEnumLiteral(actionKindEEnum, ActionKind.DESKTOP);
		addEEnumLiteral(actionKindEEnum, ActionKind.COMMAND);
		addEEnumLiteral(actionKindEEnum, ActionKind.WEBHOOK);
		addEEnumLiteral(actionKindEEnum, ActionKind.SYSLOG);
		addEEnumLiteral(actionKindEEnum, ActionKind.MAIL);

		// Create resource
		createResource(eNS_URI);
	}

} //MonitorPackageImpl
