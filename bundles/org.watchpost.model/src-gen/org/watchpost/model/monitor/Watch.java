/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything that is watched: the root.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.Watch#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.Watch#getServers <em>Servers</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.Watch#getAlarms <em>Alarms</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.Watch#getMaintenance <em>Maintenance</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.Watch#getRawHours <em>Raw Hours</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.Watch#getMinuteDays <em>Minute Days</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.Watch#getQuarterDays <em>Quarter Days</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.monitor.MonitorPackage#getWatch()
 * @generated
 */
public interface Watch extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.Watch#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Servers</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.monitor.WatchedServer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The servers, in the order they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Servers</em>' containment reference list.
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_Servers()
	 * @generated
	 */
	EList<WatchedServer> getServers();

	/**
	 * Returns the value of the '<em><b>Alarms</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.monitor.AlarmRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules; where there are none the default ones apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alarms</em>' containment reference list.
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_Alarms()
	 * @generated
	 */
	EList<AlarmRule> getAlarms();

	/**
	 * Returns the value of the '<em><b>Maintenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.monitor.MaintenanceWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times in which alarms are not raised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintenance</em>' containment reference list.
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_Maintenance()
	 * @generated
	 */
	EList<MaintenanceWindow> getMaintenance();

	/**
	 * Returns the value of the '<em><b>Raw Hours</b></em>' attribute.
	 * The default value is <code>"48"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long every sample is kept, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw Hours</em>' attribute.
	 * @see #setRawHours(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_RawHours()
	 * @generated
	 */
	int getRawHours();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.Watch#getRawHours <em>Raw Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw Hours</em>' attribute.
	 * @see #getRawHours()
	 * @generated
	 */
	void setRawHours(int value);

	/**
	 * Returns the value of the '<em><b>Minute Days</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a value a minute is kept, in days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minute Days</em>' attribute.
	 * @see #setMinuteDays(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_MinuteDays()
	 * @generated
	 */
	int getMinuteDays();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.Watch#getMinuteDays <em>Minute Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minute Days</em>' attribute.
	 * @see #getMinuteDays()
	 * @generated
	 */
	void setMinuteDays(int value);

	/**
	 * Returns the value of the '<em><b>Quarter Days</b></em>' attribute.
	 * The default value is <code>"400"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a value every quarter of an hour is kept, in days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quarter Days</em>' attribute.
	 * @see #setQuarterDays(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatch_QuarterDays()
	 * @generated
	 */
	int getQuarterDays();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.Watch#getQuarterDays <em>Quarter Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quarter Days</em>' attribute.
	 * @see #getQuarterDays()
	 * @generated
	 */
	void setQuarterDays(int value);

} // Watch
