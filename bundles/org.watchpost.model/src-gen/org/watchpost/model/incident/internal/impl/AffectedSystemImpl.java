/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident.internal.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.watchpost.model.incident.AffectedSystem;
import org.watchpost.model.incident.IncidentPackage;
import org.watchpost.model.incident.Reference;
import org.watchpost.model.incident.SystemState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Affected System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getState <em>State</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getLast <em>Last</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getRestored <em>Restored</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AffectedSystemImpl extends ElementImpl implements AffectedSystem {
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
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SystemState STATE_EDEFAULT = SystemState.AFFECTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SystemState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FIRST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected Instant first = FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLast() <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected static final Instant LAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLast() <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected Instant last = LAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestored() <em>Restored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestored()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RESTORED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestored() <em>Restored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestored()
	 * @generated
	 * @ordered
	 */
	protected Instant restored = RESTORED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENTS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected long events = EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<Reference> references;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AffectedSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IncidentPackage.Literals.AFFECTED_SYSTEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SystemState newState) {
		SystemState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(Instant newFirst) {
		Instant oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getLast() {
		return last;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLast(Instant newLast) {
		Instant oldLast = last;
		last = newLast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__LAST, oldLast, last));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRestored() {
		return restored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestored(Instant newRestored) {
		Instant oldRestored = restored;
		restored = newRestored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__RESTORED, oldRestored, restored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvents() {
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvents(long newEvents) {
		long oldEvents = events;
		events = newEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__EVENTS, oldEvents, events));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.AFFECTED_SYSTEM__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reference> getReferences() {
		if (references == null) {
			references = new EObjectContainmentEList<Reference>(Reference.class, this, IncidentPackage.AFFECTED_SYSTEM__REFERENCES);
		}
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IncidentPackage.AFFECTED_SYSTEM__REFERENCES:
				return ((InternalEList<?>)getReferences()).basicRemove(otherEnd, msgs);
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
			case IncidentPackage.AFFECTED_SYSTEM__NAME:
				return getName();
			case IncidentPackage.AFFECTED_SYSTEM__ADDRESS:
				return getAddress();
			case IncidentPackage.AFFECTED_SYSTEM__ROLE:
				return getRole();
			case IncidentPackage.AFFECTED_SYSTEM__OWNER:
				return getOwner();
			case IncidentPackage.AFFECTED_SYSTEM__STATE:
				return getState();
			case IncidentPackage.AFFECTED_SYSTEM__FIRST:
				return getFirst();
			case IncidentPackage.AFFECTED_SYSTEM__LAST:
				return getLast();
			case IncidentPackage.AFFECTED_SYSTEM__RESTORED:
				return getRestored();
			case IncidentPackage.AFFECTED_SYSTEM__EVENTS:
				return getEvents();
			case IncidentPackage.AFFECTED_SYSTEM__NOTE:
				return getNote();
			case IncidentPackage.AFFECTED_SYSTEM__REFERENCES:
				return getReferences();
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
			case IncidentPackage.AFFECTED_SYSTEM__NAME:
				setName((String)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__ADDRESS:
				setAddress((String)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__ROLE:
				setRole((String)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__OWNER:
				setOwner((String)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__STATE:
				setState((SystemState)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__FIRST:
				setFirst((Instant)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__LAST:
				setLast((Instant)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__RESTORED:
				setRestored((Instant)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__EVENTS:
				setEvents((Long)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__NOTE:
				setNote((String)newValue);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__REFERENCES:
				getReferences().clear();
				getReferences().addAll((Collection<? extends Reference>)newValue);
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
			case IncidentPackage.AFFECTED_SYSTEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__FIRST:
				setFirst(FIRST_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__LAST:
				setLast(LAST_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__RESTORED:
				setRestored(RESTORED_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__EVENTS:
				setEvents(EVENTS_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case IncidentPackage.AFFECTED_SYSTEM__REFERENCES:
				getReferences().clear();
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
			case IncidentPackage.AFFECTED_SYSTEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case IncidentPackage.AFFECTED_SYSTEM__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case IncidentPackage.AFFECTED_SYSTEM__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case IncidentPackage.AFFECTED_SYSTEM__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case IncidentPackage.AFFECTED_SYSTEM__STATE:
				return state != STATE_EDEFAULT;
			case IncidentPackage.AFFECTED_SYSTEM__FIRST:
				return FIRST_EDEFAULT == null ? first != null : !FIRST_EDEFAULT.equals(first);
			case IncidentPackage.AFFECTED_SYSTEM__LAST:
				return LAST_EDEFAULT == null ? last != null : !LAST_EDEFAULT.equals(last);
			case IncidentPackage.AFFECTED_SYSTEM__RESTORED:
				return RESTORED_EDEFAULT == null ? restored != null : !RESTORED_EDEFAULT.equals(restored);
			case IncidentPackage.AFFECTED_SYSTEM__EVENTS:
				return events != EVENTS_EDEFAULT;
			case IncidentPackage.AFFECTED_SYSTEM__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case IncidentPackage.AFFECTED_SYSTEM__REFERENCES:
				return references != null && !references.isEmpty();
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
		result.append(", address: ");
		result.append(address);
		result.append(", role: ");
		result.append(role);
		result.append(", owner: ");
		result.append(owner);
		result.append(", state: ");
		result.append(state);
		result.append(", first: ");
		result.append(first);
		result.append(", last: ");
		result.append(last);
		result.append(", restored: ");
		result.append(restored);
		result.append(", events: ");
		result.append(events);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //AffectedSystemImpl
