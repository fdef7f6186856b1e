/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which mail servers are watched, how, and when to raise an alarm. Kept for each user and given to others as a file; it never holds a secret. Text attributes start empty. Objects are not thread-safe.
 * <!-- end-model-doc -->
 * @see org.watchpost.model.monitor.MonitorFactory
 * @generated
 */
public interface MonitorPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "monitor";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://watchpost.org/monitor/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "monitor";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MonitorPackage eINSTANCE = org.watchpost.model.monitor.internal.impl.MonitorPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.WatchImpl <em>Watch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.WatchImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getWatch()
	 * @generated
	 */
	int WATCH = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__NAME = 0;

	/**
	 * The feature id for the '<em><b>Servers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__SERVERS = 1;

	/**
	 * The feature id for the '<em><b>Alarms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__ALARMS = 2;

	/**
	 * The feature id for the '<em><b>Maintenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__MAINTENANCE = 3;

	/**
	 * The feature id for the '<em><b>Raw Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__RAW_HOURS = 4;

	/**
	 * The feature id for the '<em><b>Minute Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__MINUTE_DAYS = 5;

	/**
	 * The feature id for the '<em><b>Quarter Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH__QUARTER_DAYS = 6;

	/**
	 * The number of structural features of the '<em>Watch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCH_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.WatchedServerImpl <em>Watched Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.WatchedServerImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getWatchedServer()
	 * @generated
	 */
	int WATCHED_SERVER = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCHED_SERVER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCHED_SERVER__HOST = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCHED_SERVER__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Paused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCHED_SERVER__PAUSED = 3;

	/**
	 * The feature id for the '<em><b>Probes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCHED_SERVER__PROBES = 4;

	/**
	 * The number of structural features of the '<em>Watched Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WATCHED_SERVER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.ProbeSettingImpl <em>Probe Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.ProbeSettingImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getProbeSetting()
	 * @generated
	 */
	int PROBE_SETTING = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_SETTING__TYPE = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_SETTING__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_SETTING__EVERY = 2;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_SETTING__DEADLINE = 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_SETTING__OPTIONS = 4;

	/**
	 * The number of structural features of the '<em>Probe Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_SETTING_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.SettingImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl <em>Alarm Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.AlarmRuleImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmRule()
	 * @generated
	 */
	int ALARM_RULE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__SERVER = 3;

	/**
	 * The feature id for the '<em><b>Queue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__QUEUE = 4;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__METRIC = 5;

	/**
	 * The feature id for the '<em><b>Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__BELOW = 6;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__LIMIT = 7;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__HORIZON = 8;

	/**
	 * The feature id for the '<em><b>Sustained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__SUSTAINED = 9;

	/**
	 * The feature id for the '<em><b>Clear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__CLEAR = 10;

	/**
	 * The feature id for the '<em><b>Recovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__RECOVERY = 11;

	/**
	 * The feature id for the '<em><b>Quiet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__QUIET = 12;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__SEVERITY = 13;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE__ACTIONS = 14;

	/**
	 * The number of structural features of the '<em>Alarm Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_RULE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.AlarmActionImpl <em>Alarm Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.AlarmActionImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmAction()
	 * @generated
	 */
	int ALARM_ACTION = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_ACTION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_ACTION__TARGET = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_ACTION__TO = 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_ACTION__FROM = 3;

	/**
	 * The number of structural features of the '<em>Alarm Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_ACTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.internal.impl.MaintenanceWindowImpl <em>Maintenance Window</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.internal.impl.MaintenanceWindowImpl
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getMaintenanceWindow()
	 * @generated
	 */
	int MAINTENANCE_WINDOW = 6;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__SERVER = 0;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__BEGIN = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__END = 2;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__ZONE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW__REASON = 4;

	/**
	 * The number of structural features of the '<em>Maintenance Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_WINDOW_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.AlarmKind <em>Alarm Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.AlarmKind
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmKind()
	 * @generated
	 */
	int ALARM_KIND = 7;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.AlarmSeverity <em>Alarm Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.AlarmSeverity
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmSeverity()
	 * @generated
	 */
	int ALARM_SEVERITY = 8;

	/**
	 * The meta object id for the '{@link org.watchpost.model.monitor.ActionKind <em>Action Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.monitor.ActionKind
	 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getActionKind()
	 * @generated
	 */
	int ACTION_KIND = 9;


	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.Watch <em>Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Watch</em>'.
	 * @see org.watchpost.model.monitor.Watch
	 * @generated
	 */
	EClass getWatch();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.Watch#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.monitor.Watch#getName()
	 * @see #getWatch()
	 * @generated
	 */
	EAttribute getWatch_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.monitor.Watch#getServers <em>Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Servers</em>'.
	 * @see org.watchpost.model.monitor.Watch#getServers()
	 * @see #getWatch()
	 * @generated
	 */
	EReference getWatch_Servers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.monitor.Watch#getAlarms <em>Alarms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alarms</em>'.
	 * @see org.watchpost.model.monitor.Watch#getAlarms()
	 * @see #getWatch()
	 * @generated
	 */
	EReference getWatch_Alarms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.monitor.Watch#getMaintenance <em>Maintenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Maintenance</em>'.
	 * @see org.watchpost.model.monitor.Watch#getMaintenance()
	 * @see #getWatch()
	 * @generated
	 */
	EReference getWatch_Maintenance();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.Watch#getRawHours <em>Raw Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Hours</em>'.
	 * @see org.watchpost.model.monitor.Watch#getRawHours()
	 * @see #getWatch()
	 * @generated
	 */
	EAttribute getWatch_RawHours();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.Watch#getMinuteDays <em>Minute Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minute Days</em>'.
	 * @see org.watchpost.model.monitor.Watch#getMinuteDays()
	 * @see #getWatch()
	 * @generated
	 */
	EAttribute getWatch_MinuteDays();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.Watch#getQuarterDays <em>Quarter Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quarter Days</em>'.
	 * @see org.watchpost.model.monitor.Watch#getQuarterDays()
	 * @see #getWatch()
	 * @generated
	 */
	EAttribute getWatch_QuarterDays();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.WatchedServer <em>Watched Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Watched Server</em>'.
	 * @see org.watchpost.model.monitor.WatchedServer
	 * @generated
	 */
	EClass getWatchedServer();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.WatchedServer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.monitor.WatchedServer#getName()
	 * @see #getWatchedServer()
	 * @generated
	 */
	EAttribute getWatchedServer_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.WatchedServer#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.watchpost.model.monitor.WatchedServer#getHost()
	 * @see #getWatchedServer()
	 * @generated
	 */
	EAttribute getWatchedServer_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.WatchedServer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.monitor.WatchedServer#getNote()
	 * @see #getWatchedServer()
	 * @generated
	 */
	EAttribute getWatchedServer_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.WatchedServer#isPaused <em>Paused</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paused</em>'.
	 * @see org.watchpost.model.monitor.WatchedServer#isPaused()
	 * @see #getWatchedServer()
	 * @generated
	 */
	EAttribute getWatchedServer_Paused();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.monitor.WatchedServer#getProbes <em>Probes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Probes</em>'.
	 * @see org.watchpost.model.monitor.WatchedServer#getProbes()
	 * @see #getWatchedServer()
	 * @generated
	 */
	EReference getWatchedServer_Probes();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.ProbeSetting <em>Probe Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Probe Setting</em>'.
	 * @see org.watchpost.model.monitor.ProbeSetting
	 * @generated
	 */
	EClass getProbeSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.ProbeSetting#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.watchpost.model.monitor.ProbeSetting#getType()
	 * @see #getProbeSetting()
	 * @generated
	 */
	EAttribute getProbeSetting_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.ProbeSetting#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.watchpost.model.monitor.ProbeSetting#getAddress()
	 * @see #getProbeSetting()
	 * @generated
	 */
	EAttribute getProbeSetting_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.ProbeSetting#getEvery <em>Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every</em>'.
	 * @see org.watchpost.model.monitor.ProbeSetting#getEvery()
	 * @see #getProbeSetting()
	 * @generated
	 */
	EAttribute getProbeSetting_Every();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.ProbeSetting#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.watchpost.model.monitor.ProbeSetting#getDeadline()
	 * @see #getProbeSetting()
	 * @generated
	 */
	EAttribute getProbeSetting_Deadline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.monitor.ProbeSetting#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.watchpost.model.monitor.ProbeSetting#getOptions()
	 * @see #getProbeSetting()
	 * @generated
	 */
	EReference getProbeSetting_Options();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.watchpost.model.monitor.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.Setting#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.monitor.Setting#getName()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.watchpost.model.monitor.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.AlarmRule <em>Alarm Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alarm Rule</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule
	 * @generated
	 */
	EClass getAlarmRule();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getName()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#isEnabled()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getKind()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getServer()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getQueue <em>Queue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getQueue()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Queue();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getMetric()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#isBelow <em>Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Below</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#isBelow()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Below();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getLimit()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Limit();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getHorizon()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Horizon();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getSustained <em>Sustained</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sustained</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getSustained()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Sustained();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getClear <em>Clear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getClear()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Clear();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getRecovery <em>Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getRecovery()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Recovery();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getQuiet <em>Quiet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quiet</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getQuiet()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Quiet();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmRule#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getSeverity()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EAttribute getAlarmRule_Severity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.monitor.AlarmRule#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.watchpost.model.monitor.AlarmRule#getActions()
	 * @see #getAlarmRule()
	 * @generated
	 */
	EReference getAlarmRule_Actions();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.AlarmAction <em>Alarm Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alarm Action</em>'.
	 * @see org.watchpost.model.monitor.AlarmAction
	 * @generated
	 */
	EClass getAlarmAction();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmAction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.watchpost.model.monitor.AlarmAction#getKind()
	 * @see #getAlarmAction()
	 * @generated
	 */
	EAttribute getAlarmAction_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmAction#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.watchpost.model.monitor.AlarmAction#getTarget()
	 * @see #getAlarmAction()
	 * @generated
	 */
	EAttribute getAlarmAction_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmAction#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.watchpost.model.monitor.AlarmAction#getTo()
	 * @see #getAlarmAction()
	 * @generated
	 */
	EAttribute getAlarmAction_To();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.AlarmAction#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.watchpost.model.monitor.AlarmAction#getFrom()
	 * @see #getAlarmAction()
	 * @generated
	 */
	EAttribute getAlarmAction_From();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.monitor.MaintenanceWindow <em>Maintenance Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Maintenance Window</em>'.
	 * @see org.watchpost.model.monitor.MaintenanceWindow
	 * @generated
	 */
	EClass getMaintenanceWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.MaintenanceWindow#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.watchpost.model.monitor.MaintenanceWindow#getServer()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EAttribute getMaintenanceWindow_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.MaintenanceWindow#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.watchpost.model.monitor.MaintenanceWindow#getBegin()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EAttribute getMaintenanceWindow_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.MaintenanceWindow#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.watchpost.model.monitor.MaintenanceWindow#getEnd()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EAttribute getMaintenanceWindow_End();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.MaintenanceWindow#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.watchpost.model.monitor.MaintenanceWindow#getZone()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EAttribute getMaintenanceWindow_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.monitor.MaintenanceWindow#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.watchpost.model.monitor.MaintenanceWindow#getReason()
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	EAttribute getMaintenanceWindow_Reason();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.monitor.AlarmKind <em>Alarm Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alarm Kind</em>'.
	 * @see org.watchpost.model.monitor.AlarmKind
	 * @generated
	 */
	EEnum getAlarmKind();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.monitor.AlarmSeverity <em>Alarm Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alarm Severity</em>'.
	 * @see org.watchpost.model.monitor.AlarmSeverity
	 * @generated
	 */
	EEnum getAlarmSeverity();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.monitor.ActionKind <em>Action Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Kind</em>'.
	 * @see org.watchpost.model.monitor.ActionKind
	 * @generated
	 */
	EEnum getActionKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MonitorFactory getMonitorFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.WatchImpl <em>Watch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.WatchImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getWatch()
		 * @generated
		 */
		EClass WATCH = eINSTANCE.getWatch();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCH__NAME = eINSTANCE.getWatch_Name();

		/**
		 * The meta object literal for the '<em><b>Servers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WATCH__SERVERS = eINSTANCE.getWatch_Servers();

		/**
		 * The meta object literal for the '<em><b>Alarms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WATCH__ALARMS = eINSTANCE.getWatch_Alarms();

		/**
		 * The meta object literal for the '<em><b>Maintenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WATCH__MAINTENANCE = eINSTANCE.getWatch_Maintenance();

		/**
		 * The meta object literal for the '<em><b>Raw Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCH__RAW_HOURS = eINSTANCE.getWatch_RawHours();

		/**
		 * The meta object literal for the '<em><b>Minute Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCH__MINUTE_DAYS = eINSTANCE.getWatch_MinuteDays();

		/**
		 * The meta object literal for the '<em><b>Quarter Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCH__QUARTER_DAYS = eINSTANCE.getWatch_QuarterDays();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.WatchedServerImpl <em>Watched Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.WatchedServerImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getWatchedServer()
		 * @generated
		 */
		EClass WATCHED_SERVER = eINSTANCE.getWatchedServer();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCHED_SERVER__NAME = eINSTANCE.getWatchedServer_Name();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCHED_SERVER__HOST = eINSTANCE.getWatchedServer_Host();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCHED_SERVER__NOTE = eINSTANCE.getWatchedServer_Note();

		/**
		 * The meta object literal for the '<em><b>Paused</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WATCHED_SERVER__PAUSED = eINSTANCE.getWatchedServer_Paused();

		/**
		 * The meta object literal for the '<em><b>Probes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WATCHED_SERVER__PROBES = eINSTANCE.getWatchedServer_Probes();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.ProbeSettingImpl <em>Probe Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.ProbeSettingImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getProbeSetting()
		 * @generated
		 */
		EClass PROBE_SETTING = eINSTANCE.getProbeSetting();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE_SETTING__TYPE = eINSTANCE.getProbeSetting_Type();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE_SETTING__ADDRESS = eINSTANCE.getProbeSetting_Address();

		/**
		 * The meta object literal for the '<em><b>Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE_SETTING__EVERY = eINSTANCE.getProbeSetting_Every();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE_SETTING__DEADLINE = eINSTANCE.getProbeSetting_Deadline();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBE_SETTING__OPTIONS = eINSTANCE.getProbeSetting_Options();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.SettingImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__NAME = eINSTANCE.getSetting_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl <em>Alarm Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.AlarmRuleImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmRule()
		 * @generated
		 */
		EClass ALARM_RULE = eINSTANCE.getAlarmRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__NAME = eINSTANCE.getAlarmRule_Name();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__ENABLED = eINSTANCE.getAlarmRule_Enabled();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__KIND = eINSTANCE.getAlarmRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__SERVER = eINSTANCE.getAlarmRule_Server();

		/**
		 * The meta object literal for the '<em><b>Queue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__QUEUE = eINSTANCE.getAlarmRule_Queue();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__METRIC = eINSTANCE.getAlarmRule_Metric();

		/**
		 * The meta object literal for the '<em><b>Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__BELOW = eINSTANCE.getAlarmRule_Below();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__LIMIT = eINSTANCE.getAlarmRule_Limit();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__HORIZON = eINSTANCE.getAlarmRule_Horizon();

		/**
		 * The meta object literal for the '<em><b>Sustained</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__SUSTAINED = eINSTANCE.getAlarmRule_Sustained();

		/**
		 * The meta object literal for the '<em><b>Clear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__CLEAR = eINSTANCE.getAlarmRule_Clear();

		/**
		 * The meta object literal for the '<em><b>Recovery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__RECOVERY = eINSTANCE.getAlarmRule_Recovery();

		/**
		 * The meta object literal for the '<em><b>Quiet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__QUIET = eINSTANCE.getAlarmRule_Quiet();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_RULE__SEVERITY = eINSTANCE.getAlarmRule_Severity();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALARM_RULE__ACTIONS = eINSTANCE.getAlarmRule_Actions();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.AlarmActionImpl <em>Alarm Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.AlarmActionImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmAction()
		 * @generated
		 */
		EClass ALARM_ACTION = eINSTANCE.getAlarmAction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_ACTION__KIND = eINSTANCE.getAlarmAction_Kind();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_ACTION__TARGET = eINSTANCE.getAlarmAction_Target();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_ACTION__TO = eINSTANCE.getAlarmAction_To();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM_ACTION__FROM = eINSTANCE.getAlarmAction_From();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.internal.impl.MaintenanceWindowImpl <em>Maintenance Window</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.internal.impl.MaintenanceWindowImpl
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getMaintenanceWindow()
		 * @generated
		 */
		EClass MAINTENANCE_WINDOW = eINSTANCE.getMaintenanceWindow();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_WINDOW__SERVER = eINSTANCE.getMaintenanceWindow_Server();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_WINDOW__BEGIN = eINSTANCE.getMaintenanceWindow_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_WINDOW__END = eINSTANCE.getMaintenanceWindow_End();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_WINDOW__ZONE = eINSTANCE.getMaintenanceWindow_Zone();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_WINDOW__REASON = eINSTANCE.getMaintenanceWindow_Reason();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.AlarmKind <em>Alarm Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.AlarmKind
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmKind()
		 * @generated
		 */
		EEnum ALARM_KIND = eINSTANCE.getAlarmKind();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.AlarmSeverity <em>Alarm Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.AlarmSeverity
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getAlarmSeverity()
		 * @generated
		 */
		EEnum ALARM_SEVERITY = eINSTANCE.getAlarmSeverity();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.monitor.ActionKind <em>Action Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.monitor.ActionKind
		 * @see org.watchpost.model.monitor.internal.impl.MonitorPackageImpl#getActionKind()
		 * @generated
		 */
		EEnum ACTION_KIND = eINSTANCE.getActionKind();

	}

} //MonitorPackage
