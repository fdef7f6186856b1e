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
 * A representation of the model object '<em><b>Probe Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A probe with its target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.ProbeSetting#getType <em>Type</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.ProbeSetting#getAddress <em>Address</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.ProbeSetting#getEvery <em>Every</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.ProbeSetting#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.ProbeSetting#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.monitor.MonitorPackage#getProbeSetting()
 * @generated
 */
public interface ProbeSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the probe: smtp, jmx, jolokia, james, prometheus, postfix, ssh.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getProbeSetting_Type()
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.ProbeSetting#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its target, as the probe takes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getProbeSetting_Address()
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.ProbeSetting#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Every</b></em>' attribute.
	 * The default value is <code>"60"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds from one reading to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every</em>' attribute.
	 * @see #setEvery(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getProbeSetting_Every()
	 * @generated
	 */
	int getEvery();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.ProbeSetting#getEvery <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every</em>' attribute.
	 * @see #getEvery()
	 * @generated
	 */
	void setEvery(int value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds a reading may take at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(int)
	 * @see org.watchpost.model.monitor.MonitorPackage#getProbeSetting_Deadline()
	 * @generated
	 */
	int getDeadline();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.ProbeSetting#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(int value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.monitor.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its options. Passwords are no options; they come from the secret store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.watchpost.model.monitor.MonitorPackage#getProbeSetting_Options()
	 * @generated
	 */
	EList<Setting> getOptions();

} // ProbeSetting
