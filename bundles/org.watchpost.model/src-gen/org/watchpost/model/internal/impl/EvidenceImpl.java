/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.internal.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.watchpost.model.CustodyEvent;
import org.watchpost.model.Evidence;
import org.watchpost.model.Source;
import org.watchpost.model.WatchpostPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#isLinked <em>Linked</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getLinkTarget <em>Link Target</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.EvidenceImpl#getCustody <em>Custody</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends MinimalEObjectImpl.Container implements Evidence {
	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

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
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

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
	 * The default value of the '{@link #isLinked() <em>Linked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLinked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LINKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLinked() <em>Linked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLinked()
	 * @generated
	 * @ordered
	 */
	protected boolean linked = LINKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLinkTarget() <em>Link Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_TARGET_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLinkTarget() <em>Link Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkTarget()
	 * @generated
	 * @ordered
	 */
	protected String linkTarget = LINK_TARGET_EDEFAULT;

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
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getCustody() <em>Custody</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustody()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyEvent> custody;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WatchpostPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__SHA256, oldSha256, sha256));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__MODIFIED, oldModified, modified));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__TAKEN, oldTaken, taken));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__TAKEN_BY, oldTakenBy, takenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLinked() {
		return linked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinked(boolean newLinked) {
		boolean oldLinked = linked;
		linked = newLinked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__LINKED, oldLinked, linked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLinkTarget() {
		return linkTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinkTarget(String newLinkTarget) {
		String oldLinkTarget = linkTarget;
		linkTarget = newLinkTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__LINK_TARGET, oldLinkTarget, linkTarget));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.EVIDENCE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, WatchpostPackage.EVIDENCE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyEvent> getCustody() {
		if (custody == null) {
			custody = new EObjectContainmentEList<CustodyEvent>(CustodyEvent.class, this, WatchpostPackage.EVIDENCE__CUSTODY);
		}
		return custody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WatchpostPackage.EVIDENCE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case WatchpostPackage.EVIDENCE__CUSTODY:
				return ((InternalEList<?>)getCustody()).basicRemove(otherEnd, msgs);
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
			case WatchpostPackage.EVIDENCE__SHA256:
				return getSha256();
			case WatchpostPackage.EVIDENCE__NAME:
				return getName();
			case WatchpostPackage.EVIDENCE__ORIGIN:
				return getOrigin();
			case WatchpostPackage.EVIDENCE__SIZE:
				return getSize();
			case WatchpostPackage.EVIDENCE__MODIFIED:
				return getModified();
			case WatchpostPackage.EVIDENCE__TAKEN:
				return getTaken();
			case WatchpostPackage.EVIDENCE__TAKEN_BY:
				return getTakenBy();
			case WatchpostPackage.EVIDENCE__LINKED:
				return isLinked();
			case WatchpostPackage.EVIDENCE__LINK_TARGET:
				return getLinkTarget();
			case WatchpostPackage.EVIDENCE__NOTE:
				return getNote();
			case WatchpostPackage.EVIDENCE__SOURCES:
				return getSources();
			case WatchpostPackage.EVIDENCE__CUSTODY:
				return getCustody();
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
			case WatchpostPackage.EVIDENCE__SHA256:
				setSha256((String)newValue);
				return;
			case WatchpostPackage.EVIDENCE__NAME:
				setName((String)newValue);
				return;
			case WatchpostPackage.EVIDENCE__ORIGIN:
				setOrigin((String)newValue);
				return;
			case WatchpostPackage.EVIDENCE__SIZE:
				setSize((Long)newValue);
				return;
			case WatchpostPackage.EVIDENCE__MODIFIED:
				setModified((Instant)newValue);
				return;
			case WatchpostPackage.EVIDENCE__TAKEN:
				setTaken((Instant)newValue);
				return;
			case WatchpostPackage.EVIDENCE__TAKEN_BY:
				setTakenBy((String)newValue);
				return;
			case WatchpostPackage.EVIDENCE__LINKED:
				setLinked((Boolean)newValue);
				return;
			case WatchpostPackage.EVIDENCE__LINK_TARGET:
				setLinkTarget((String)newValue);
				return;
			case WatchpostPackage.EVIDENCE__NOTE:
				setNote((String)newValue);
				return;
			case WatchpostPackage.EVIDENCE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case WatchpostPackage.EVIDENCE__CUSTODY:
				getCustody().clear();
				getCustody().addAll((Collection<? extends CustodyEvent>)newValue);
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
			case WatchpostPackage.EVIDENCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__TAKEN:
				setTaken(TAKEN_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__TAKEN_BY:
				setTakenBy(TAKEN_BY_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__LINKED:
				setLinked(LINKED_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__LINK_TARGET:
				setLinkTarget(LINK_TARGET_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case WatchpostPackage.EVIDENCE__SOURCES:
				getSources().clear();
				return;
			case WatchpostPackage.EVIDENCE__CUSTODY:
				getCustody().clear();
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
			case WatchpostPackage.EVIDENCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case WatchpostPackage.EVIDENCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case WatchpostPackage.EVIDENCE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case WatchpostPackage.EVIDENCE__SIZE:
				return size != SIZE_EDEFAULT;
			case WatchpostPackage.EVIDENCE__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case WatchpostPackage.EVIDENCE__TAKEN:
				return TAKEN_EDEFAULT == null ? taken != null : !TAKEN_EDEFAULT.equals(taken);
			case WatchpostPackage.EVIDENCE__TAKEN_BY:
				return TAKEN_BY_EDEFAULT == null ? takenBy != null : !TAKEN_BY_EDEFAULT.equals(takenBy);
			case WatchpostPackage.EVIDENCE__LINKED:
				return linked != LINKED_EDEFAULT;
			case WatchpostPackage.EVIDENCE__LINK_TARGET:
				return LINK_TARGET_EDEFAULT == null ? linkTarget != null : !LINK_TARGET_EDEFAULT.equals(linkTarget);
			case WatchpostPackage.EVIDENCE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case WatchpostPackage.EVIDENCE__SOURCES:
				return sources != null && !sources.isEmpty();
			case WatchpostPackage.EVIDENCE__CUSTODY:
				return custody != null && !custody.isEmpty();
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
		result.append(" (sha256: ");
		result.append(sha256);
		result.append(", name: ");
		result.append(name);
		result.append(", origin: ");
		result.append(origin);
		result.append(", size: ");
		result.append(size);
		result.append(", modified: ");
		result.append(modified);
		result.append(", taken: ");
		result.append(taken);
		result.append(", takenBy: ");
		result.append(takenBy);
		result.append(", linked: ");
		result.append(linked);
		result.append(", linkTarget: ");
		result.append(linkTarget);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl
