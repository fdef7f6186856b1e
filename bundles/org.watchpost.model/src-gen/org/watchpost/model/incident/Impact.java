/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the incident cost.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.Impact#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Impact#getUsers <em>Users</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Impact#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Impact#getData <em>Data</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Impact#getCost <em>Cost</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Impact#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getImpact()
 * @generated
 */
public interface Impact extends Element {
	/**
	 * Returns the value of the '<em><b>Systems</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems, as a number or in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' attribute.
	 * @see #setSystems(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getImpact_Systems()
	 * @generated
	 */
	String getSystems();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Impact#getSystems <em>Systems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Systems</em>' attribute.
	 * @see #getSystems()
	 * @generated
	 */
	void setSystems(String value);

	/**
	 * Returns the value of the '<em><b>Users</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People affected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' attribute.
	 * @see #setUsers(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getImpact_Users()
	 * @generated
	 */
	String getUsers();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Impact#getUsers <em>Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Users</em>' attribute.
	 * @see #getUsers()
	 * @generated
	 */
	void setUsers(String value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long services were down or slow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getImpact_Duration()
	 * @generated
	 */
	String getDuration();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Impact#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(String value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data lost, changed or disclosed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getImpact_Data()
	 * @generated
	 */
	String getData();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Impact#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money and hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getImpact_Cost()
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Impact#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else; several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getImpact_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Impact#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Impact
