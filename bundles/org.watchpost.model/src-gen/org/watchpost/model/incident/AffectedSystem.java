/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Affected System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A system affected.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getAddress <em>Address</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getRole <em>Role</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getState <em>State</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getFirst <em>First</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getLast <em>Last</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getRestored <em>Restored</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getEvents <em>Events</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.incident.AffectedSystem#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem()
 * @generated
 */
public interface AffectedSystem extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Address()
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Role()
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Owner()
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"AFFECTED"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.incident.SystemState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.watchpost.model.incident.SystemState
	 * @see #setState(SystemState)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_State()
	 * @generated
	 */
	SystemState getState();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.watchpost.model.incident.SystemState
	 * @see #getState()
	 * @generated
	 */
	void setState(SystemState value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First sign; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_First()
	 * @generated
	 */
	Instant getFirst();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(Instant value);

	/**
	 * Returns the value of the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last sign; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last</em>' attribute.
	 * @see #setLast(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Last()
	 * @generated
	 */
	Instant getLast();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getLast <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' attribute.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(Instant value);

	/**
	 * Returns the value of the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was cleaned or restored; null if not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restored</em>' attribute.
	 * @see #setRestored(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Restored()
	 * @generated
	 */
	Instant getRestored();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getRestored <em>Restored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restored</em>' attribute.
	 * @see #getRestored()
	 * @generated
	 */
	void setRestored(Instant value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events that show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute.
	 * @see #setEvents(long)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Events()
	 * @generated
	 */
	long getEvents();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getEvents <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Events</em>' attribute.
	 * @see #getEvents()
	 * @generated
	 */
	void setEvents(long value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.AffectedSystem#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Reference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The records that show it; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getAffectedSystem_References()
	 * @generated
	 */
	EList<Reference> getReferences();

} // AffectedSystem
