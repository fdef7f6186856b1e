/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.watchpost.model.monitor.MonitorPackage
 * @generated
 */
public interface MonitorFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MonitorFactory eINSTANCE = org.watchpost.model.monitor.internal.impl.MonitorFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Watch</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Watch</em>'.
	 * @generated
	 */
	Watch createWatch();

	/**
	 * Returns a new object of class '<em>Watched Server</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Watched Server</em>'.
	 * @generated
	 */
	WatchedServer createWatchedServer();

	/**
	 * Returns a new object of class '<em>Probe Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Probe Setting</em>'.
	 * @generated
	 */
	ProbeSetting createProbeSetting();

	/**
	 * Returns a new object of class '<em>Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Setting</em>'.
	 * @generated
	 */
	Setting createSetting();

	/**
	 * Returns a new object of class '<em>Alarm Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Alarm Rule</em>'.
	 * @generated
	 */
	AlarmRule createAlarmRule();

	/**
	 * Returns a new object of class '<em>Alarm Action</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Alarm Action</em>'.
	 * @generated
	 */
	AlarmAction createAlarmAction();

	/**
	 * Returns a new object of class '<em>Maintenance Window</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Maintenance Window</em>'.
	 * @generated
	 */
	MaintenanceWindow createMaintenanceWindow();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	MonitorPackage getMonitorPackage();

} //MonitorFactory
