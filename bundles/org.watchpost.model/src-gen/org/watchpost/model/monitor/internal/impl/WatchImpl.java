/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.MaintenanceWindow;
import org.watchpost.model.monitor.MonitorPackage;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Watch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getServers <em>Servers</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getAlarms <em>Alarms</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getMaintenance <em>Maintenance</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getRawHours <em>Raw Hours</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getMinuteDays <em>Minute Days</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.WatchImpl#getQuarterDays <em>Quarter Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WatchImpl extends MinimalEObjectImpl.Container implements Watch {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServers() <em>Servers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServers()
	 * @generated
	 * @ordered
	 */
	protected EList<WatchedServer> servers;

	/**
	 * The cached value of the '{@link #getAlarms() <em>Alarms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlarms()
	 * @generated
	 * @ordered
	 */
	protected EList<AlarmRule> alarms;

	/**
	 * The cached value of the '{@link #getMaintenance() <em>Maintenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaintenance()
	 * @generated
	 * @ordered
	 */
	protected EList<MaintenanceWindow> maintenance;

	/**
	 * The default value of the '{@link #getRawHours() <em>Raw Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawHours()
	 * @generated
	 * @ordered
	 */
	protected static final int RAW_HOURS_EDEFAULT = 48;

	/**
	 * The cached value of the '{@link #getRawHours() <em>Raw Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawHours()
	 * @generated
	 * @ordered
	 */
	protected int rawHours = RAW_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinuteDays() <em>Minute Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinuteDays()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTE_DAYS_EDEFAULT = 30;

	/**
	 * The cached value of the '{@link #getMinuteDays() <em>Minute Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinuteDays()
	 * @generated
	 * @ordered
	 */
	protected int minuteDays = MINUTE_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuarterDays() <em>Quarter Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuarterDays()
	 * @generated
	 * @ordered
	 */
	protected static final int QUARTER_DAYS_EDEFAULT = 400;

	/**
	 * The cached value of the '{@link #getQuarterDays() <em>Quarter Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuarterDays()
	 * @generated
	 * @ordered
	 */
	protected int quarterDays = QUARTER_DAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MonitorPackage.Literals.WATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.WATCH__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WatchedServer> getServers() {
		if (servers == null) {
			servers = new EObjectContainmentEList<WatchedServer>(WatchedServer.class, this, MonitorPackage.WATCH__SERVERS);
		}
		return servers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AlarmRule> getAlarms() {
		if (alarms == null) {
			alarms = new EObjectContainmentEList<AlarmRule>(AlarmRule.class, this, MonitorPackage.WATCH__ALARMS);
		}
		return alarms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MaintenanceWindow> getMaintenance() {
		if (maintenance == null) {
			maintenance = new EObjectContainmentEList<MaintenanceWindow>(MaintenanceWindow.class, this, MonitorPackage.WATCH__MAINTENANCE);
		}
		return maintenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRawHours() {
		return rawHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawHours(int newRawHours) {
		int oldRawHours = rawHours;
		rawHours = newRawHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.WATCH__RAW_HOURS, oldRawHours, rawHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinuteDays() {
		return minuteDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinuteDays(int newMinuteDays) {
		int oldMinuteDays = minuteDays;
		minuteDays = newMinuteDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.WATCH__MINUTE_DAYS, oldMinuteDays, minuteDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuarterDays() {
		return quarterDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuarterDays(int newQuarterDays) {
		int oldQuarterDays = quarterDays;
		quarterDays = newQuarterDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.WATCH__QUARTER_DAYS, oldQuarterDays, quarterDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MonitorPackage.WATCH__SERVERS:
				return ((InternalEList<?>)getServers()).basicRemove(otherEnd, msgs);
			case MonitorPackage.WATCH__ALARMS:
				return ((InternalEList<?>)getAlarms()).basicRemove(otherEnd, msgs);
			case MonitorPackage.WATCH__MAINTENANCE:
				return ((InternalEList<?>)getMaintenance()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MonitorPackage.WATCH__NAME:
				return getName();
			case MonitorPackage.WATCH__SERVERS:
				return getServers();
			case MonitorPackage.WATCH__ALARMS:
				return getAlarms();
			case MonitorPackage.WATCH__MAINTENANCE:
				return getMaintenance();
			case MonitorPackage.WATCH__RAW_HOURS:
				return getRawHours();
			case MonitorPackage.WATCH__MINUTE_DAYS:
				return getMinuteDays();
			case MonitorPackage.WATCH__QUARTER_DAYS:
				return getQuarterDays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MonitorPackage.WATCH__NAME:
				setName((String)newValue);
				return;
			case MonitorPackage.WATCH__SERVERS:
				getServers().clear();
				getServers().addAll((Collection<? extends WatchedServer>)newValue);
				return;
			case MonitorPackage.WATCH__ALARMS:
				getAlarms().clear();
				getAlarms().addAll((Collection<? extends AlarmRule>)newValue);
				return;
			case MonitorPackage.WATCH__MAINTENANCE:
				getMaintenance().clear();
				getMaintenance().addAll((Collection<? extends MaintenanceWindow>)newValue);
				return;
			case MonitorPackage.WATCH__RAW_HOURS:
				setRawHours((Integer)newValue);
				return;
			case MonitorPackage.WATCH__MINUTE_DAYS:
				setMinuteDays((Integer)newValue);
				return;
			case MonitorPackage.WATCH__QUARTER_DAYS:
				setQuarterDays((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MonitorPackage.WATCH__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MonitorPackage.WATCH__SERVERS:
				getServers().clear();
				return;
			case MonitorPackage.WATCH__ALARMS:
				getAlarms().clear();
				return;
			case MonitorPackage.WATCH__MAINTENANCE:
				getMaintenance().clear();
				return;
			case MonitorPackage.WATCH__RAW_HOURS:
				setRawHours(RAW_HOURS_EDEFAULT);
				return;
			case MonitorPackage.WATCH__MINUTE_DAYS:
				setMinuteDays(MINUTE_DAYS_EDEFAULT);
				return;
			case MonitorPackage.WATCH__QUARTER_DAYS:
				setQuarterDays(QUARTER_DAYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MonitorPackage.WATCH__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MonitorPackage.WATCH__SERVERS:
				return servers != null && !servers.isEmpty();
			case MonitorPackage.WATCH__ALARMS:
				return alarms != null && !alarms.isEmpty();
			case MonitorPackage.WATCH__MAINTENANCE:
				return maintenance != null && !maintenance.isEmpty();
			case MonitorPackage.WATCH__RAW_HOURS:
				return rawHours != RAW_HOURS_EDEFAULT;
			case MonitorPackage.WATCH__MINUTE_DAYS:
				return minuteDays != MINUTE_DAYS_EDEFAULT;
			case MonitorPackage.WATCH__QUARTER_DAYS:
				return quarterDays != QUARTER_DAYS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", rawHours: ");
		result.append(rawHours);
		result.append(", minuteDays: ");
		result.append(minuteDays);
		result.append(", quarterDays: ");
		result.append(quarterDays);
		result.append(')');
		return result.toString();
	}

} //WatchImpl
