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
 * A representation of the model object '<em><b>Custody Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the register says about a piece of evidence: one of the case by its hash, or a thing that is no file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getNumber <em>Number</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getWhat <em>What</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getHow <em>How</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getKept <em>Kept</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getSeal <em>Seal</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getEvents <em>Events</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyRecord#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord()
 * @generated
 */
public interface CustodyRecord extends Element {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label, for example E-001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Number()
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the evidence of the case; empty for a thing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Evidence()
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_What()
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where it was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Origin()
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was taken: tool, command.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_How()
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>Taken By</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken By</em>' attribute.
	 * @see #setTakenBy(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_TakenBy()
	 * @generated
	 */
	String getTakenBy();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getTakenBy <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken By</em>' attribute.
	 * @see #getTakenBy()
	 * @generated
	 */
	void setTakenBy(String value);

	/**
	 * Returns the value of the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken</em>' attribute.
	 * @see #setTaken(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Taken()
	 * @generated
	 */
	Instant getTaken();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getTaken <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken</em>' attribute.
	 * @see #getTaken()
	 * @generated
	 */
	void setTaken(Instant value);

	/**
	 * Returns the value of the '<em><b>Kept</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept</em>' attribute.
	 * @see #setKept(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Kept()
	 * @generated
	 */
	String getKept();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getKept <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept</em>' attribute.
	 * @see #getKept()
	 * @generated
	 */
	void setKept(String value);

	/**
	 * Returns the value of the '<em><b>Seal</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of its seal or bag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seal</em>' attribute.
	 * @see #setSeal(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Seal()
	 * @generated
	 */
	String getSeal();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getSeal <em>Seal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seal</em>' attribute.
	 * @see #getSeal()
	 * @generated
	 */
	void setSeal(String value);

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
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyRecord#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.CustodyStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done with it, oldest first; owned. Added, never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Events()
	 * @generated
	 */
	EList<CustodyStep> getEvents();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Photos, scans of signed forms; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyRecord_Attachments()
	 * @generated
	 */
	EList<Attachment> getAttachments();

} // CustodyRecord
