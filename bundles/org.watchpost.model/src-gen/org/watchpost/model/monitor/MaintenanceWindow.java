/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Maintenance Window</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time in which alarms of some servers are not raised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.MaintenanceWindow#getServer <em>Server</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.MaintenanceWindow#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.MaintenanceWindow#getEnd <em>End</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.MaintenanceWindow#getZone <em>Zone</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.MaintenanceWindow#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.monitor.MonitorPackage#getMaintenanceWindow()
 * @generated
 */
public interface MaintenanceWindow extends EObject {
	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * The default value is <code>"*"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which servers: a name, or a pattern with * for any text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getMaintenanceWindow_Server()
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.MaintenanceWindow#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begin: a moment in ISO 8601, or HH:MM for every day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getMaintenanceWindow_Begin()
	 * @generated
	 */
	String getBegin();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.MaintenanceWindow#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End: likewise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getMaintenanceWindow_End()
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.MaintenanceWindow#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>"UTC"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone of times of day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getMaintenanceWindow_Zone()
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.MaintenanceWindow#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getMaintenanceWindow_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.MaintenanceWindow#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // MaintenanceWindow
