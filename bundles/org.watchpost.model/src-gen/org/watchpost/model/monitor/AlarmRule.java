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
 * A representation of the model object '<em><b>Alarm Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When to raise an alarm: a condition on a series that holds for a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getServer <em>Server</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getQueue <em>Queue</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#isBelow <em>Below</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getSustained <em>Sustained</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getClear <em>Clear</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getQuiet <em>Quiet</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmRule#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule()
 * @generated
 */
public interface AlarmRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called; unique within the watch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Enabled()
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"threshold"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.monitor.AlarmKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the limit is compared with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.monitor.AlarmKind
	 * @see #setKind(AlarmKind)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Kind()
	 * @generated
	 */
	AlarmKind getKind();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.monitor.AlarmKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AlarmKind value);

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
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Server()
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Queue</b></em>' attribute.
	 * The default value is <code>"*"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which queues: a name, or a pattern with * for any text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queue</em>' attribute.
	 * @see #setQueue(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Queue()
	 * @generated
	 */
	String getQueue();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getQueue <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue</em>' attribute.
	 * @see #getQueue()
	 * @generated
	 */
	void setQueue(String value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * The default value is <code>"depth"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The series: depth, total (depth of all queues of a server together), oldest (seconds), bytes, answer (milliseconds), state (2 degraded, 3 refusing, 4 failing, 5 unreachable), free_bytes, or the name of a measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Metric()
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Below</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the alarm is for values under the limit instead of at or over it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Below</em>' attribute.
	 * @see #setBelow(boolean)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Below()
	 * @generated
	 */
	boolean isBelow();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#isBelow <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Below</em>' attribute.
	 * @see #isBelow()
	 * @generated
	 */
	void setBelow(boolean value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit: a value of the series; for a rate its change in a minute; for a forecast the value that will be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(double)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Limit()
	 * @generated
	 */
	double getLimit();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(double value);

	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * The default value is <code>"3600"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For forecasts: how many seconds ahead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see #setHorizon(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Horizon()
	 * @generated
	 */
	int getHorizon();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(int value);

	/**
	 * Returns the value of the '<em><b>Sustained</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many seconds the condition must hold before the alarm is raised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sustained</em>' attribute.
	 * @see #setSustained(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Sustained()
	 * @generated
	 */
	int getSustained();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getSustained <em>Sustained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sustained</em>' attribute.
	 * @see #getSustained()
	 * @generated
	 */
	void setSustained(int value);

	/**
	 * Returns the value of the '<em><b>Clear</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value at which it recovers (hysteresis); the limit if it is no number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clear</em>' attribute.
	 * @see #setClear(double)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Clear()
	 * @generated
	 */
	double getClear();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getClear <em>Clear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear</em>' attribute.
	 * @see #getClear()
	 * @generated
	 */
	void setClear(double value);

	/**
	 * Returns the value of the '<em><b>Recovery</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many seconds the value must be past that before the alarm is over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery</em>' attribute.
	 * @see #setRecovery(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Recovery()
	 * @generated
	 */
	int getRecovery();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getRecovery <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery</em>' attribute.
	 * @see #getRecovery()
	 * @generated
	 */
	void setRecovery(int value);

	/**
	 * Returns the value of the '<em><b>Quiet</b></em>' attribute.
	 * The default value is <code>"900"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how many seconds after it was raised the actions are not taken again (limit period).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quiet</em>' attribute.
	 * @see #setQuiet(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Quiet()
	 * @generated
	 */
	int getQuiet();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getQuiet <em>Quiet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quiet</em>' attribute.
	 * @see #getQuiet()
	 * @generated
	 */
	void setQuiet(int value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"warning"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.monitor.AlarmSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.watchpost.model.monitor.AlarmSeverity
	 * @see #setSeverity(AlarmSeverity)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Severity()
	 * @generated
	 */
	AlarmSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmRule#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.watchpost.model.monitor.AlarmSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(AlarmSeverity value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.monitor.AlarmAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens besides its being shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmRule_Actions()
	 * @generated
	 */
	EList<AlarmAction> getActions();

} // AlarmRule
