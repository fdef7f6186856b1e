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

import org.watchpost.model.incident.Attachment;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.CustodyStep;
import org.watchpost.model.incident.IncidentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custody Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getHow <em>How</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getKept <em>Kept</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getSeal <em>Seal</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustodyRecordImpl extends ElementImpl implements CustodyRecord {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected String how = HOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakenBy() <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenBy()
	 * @generated
	 * @ordered
	 */
	protected static final String TAKEN_BY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTakenBy() <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenBy()
	 * @generated
	 * @ordered
	 */
	protected String takenBy = TAKEN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaken() <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaken()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TAKEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaken() <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaken()
	 * @generated
	 * @ordered
	 */
	protected Instant taken = TAKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getKept() <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKept()
	 * @generated
	 * @ordered
	 */
	protected static final String KEPT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKept() <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKept()
	 * @generated
	 * @ordered
	 */
	protected String kept = KEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeal() <em>Seal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeal()
	 * @generated
	 * @ordered
	 */
	protected static final String SEAL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSeal() <em>Seal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeal()
	 * @generated
	 * @ordered
	 */
	protected String seal = SEAL_EDEFAULT;

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
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyStep> events;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustodyRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IncidentPackage.Literals.CUSTODY_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(String newHow) {
		String oldHow = how;
		how = newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTakenBy() {
		return takenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenBy(String newTakenBy) {
		String oldTakenBy = takenBy;
		takenBy = newTakenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__TAKEN_BY, oldTakenBy, takenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTaken() {
		return taken;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaken(Instant newTaken) {
		Instant oldTaken = taken;
		taken = newTaken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__TAKEN, oldTaken, taken));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKept() {
		return kept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKept(String newKept) {
		String oldKept = kept;
		kept = newKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__KEPT, oldKept, kept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeal() {
		return seal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeal(String newSeal) {
		String oldSeal = seal;
		seal = newSeal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__SEAL, oldSeal, seal));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.CUSTODY_RECORD__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyStep> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<CustodyStep>(CustodyStep.class, this, IncidentPackage.CUSTODY_RECORD__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, IncidentPackage.CUSTODY_RECORD__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IncidentPackage.CUSTODY_RECORD__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case IncidentPackage.CUSTODY_RECORD__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
			case IncidentPackage.CUSTODY_RECORD__NUMBER:
				return getNumber();
			case IncidentPackage.CUSTODY_RECORD__EVIDENCE:
				return getEvidence();
			case IncidentPackage.CUSTODY_RECORD__WHAT:
				return getWhat();
			case IncidentPackage.CUSTODY_RECORD__ORIGIN:
				return getOrigin();
			case IncidentPackage.CUSTODY_RECORD__HOW:
				return getHow();
			case IncidentPackage.CUSTODY_RECORD__TAKEN_BY:
				return getTakenBy();
			case IncidentPackage.CUSTODY_RECORD__TAKEN:
				return getTaken();
			case IncidentPackage.CUSTODY_RECORD__KEPT:
				return getKept();
			case IncidentPackage.CUSTODY_RECORD__SEAL:
				return getSeal();
			case IncidentPackage.CUSTODY_RECORD__NOTE:
				return getNote();
			case IncidentPackage.CUSTODY_RECORD__EVENTS:
				return getEvents();
			case IncidentPackage.CUSTODY_RECORD__ATTACHMENTS:
				return getAttachments();
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
			case IncidentPackage.CUSTODY_RECORD__NUMBER:
				setNumber((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__WHAT:
				setWhat((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__ORIGIN:
				setOrigin((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__HOW:
				setHow((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__TAKEN_BY:
				setTakenBy((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__TAKEN:
				setTaken((Instant)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__KEPT:
				setKept((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__SEAL:
				setSeal((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__NOTE:
				setNote((String)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends CustodyStep>)newValue);
				return;
			case IncidentPackage.CUSTODY_RECORD__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
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
			case IncidentPackage.CUSTODY_RECORD__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__TAKEN_BY:
				setTakenBy(TAKEN_BY_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__TAKEN:
				setTaken(TAKEN_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__KEPT:
				setKept(KEPT_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__SEAL:
				setSeal(SEAL_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case IncidentPackage.CUSTODY_RECORD__EVENTS:
				getEvents().clear();
				return;
			case IncidentPackage.CUSTODY_RECORD__ATTACHMENTS:
				getAttachments().clear();
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
			case IncidentPackage.CUSTODY_RECORD__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IncidentPackage.CUSTODY_RECORD__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case IncidentPackage.CUSTODY_RECORD__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case IncidentPackage.CUSTODY_RECORD__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case IncidentPackage.CUSTODY_RECORD__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
			case IncidentPackage.CUSTODY_RECORD__TAKEN_BY:
				return TAKEN_BY_EDEFAULT == null ? takenBy != null : !TAKEN_BY_EDEFAULT.equals(takenBy);
			case IncidentPackage.CUSTODY_RECORD__TAKEN:
				return TAKEN_EDEFAULT == null ? taken != null : !TAKEN_EDEFAULT.equals(taken);
			case IncidentPackage.CUSTODY_RECORD__KEPT:
				return KEPT_EDEFAULT == null ? kept != null : !KEPT_EDEFAULT.equals(kept);
			case IncidentPackage.CUSTODY_RECORD__SEAL:
				return SEAL_EDEFAULT == null ? seal != null : !SEAL_EDEFAULT.equals(seal);
			case IncidentPackage.CUSTODY_RECORD__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case IncidentPackage.CUSTODY_RECORD__EVENTS:
				return events != null && !events.isEmpty();
			case IncidentPackage.CUSTODY_RECORD__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", what: ");
		result.append(what);
		result.append(", origin: ");
		result.append(origin);
		result.append(", how: ");
		result.append(how);
		result.append(", takenBy: ");
		result.append(takenBy);
		result.append(", taken: ");
		result.append(taken);
		result.append(", kept: ");
		result.append(kept);
		result.append(", seal: ");
		result.append(seal);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CustodyRecordImpl
