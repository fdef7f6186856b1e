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
 * A representation of the model object '<em><b>Alarm Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens when an alarm is raised or is over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.AlarmAction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmAction#getTarget <em>Target</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmAction#getTo <em>To</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.AlarmAction#getFrom <em>From</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmAction()
 * @generated
 */
public interface AlarmAction extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"command"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.monitor.ActionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.monitor.ActionKind
	 * @see #setKind(ActionKind)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmAction_Kind()
	 * @generated
	 */
	ActionKind getKind();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmAction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.monitor.ActionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActionKind value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program with its arguments parted by blanks, URL, HOST[:PORT] of a syslog server, or HOST[:PORT] of a mail server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmAction_Target()
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmAction#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For mail: the recipient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmAction_To()
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmAction#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For mail: the sender.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmAction_From()
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.AlarmAction#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

} // AlarmAction
