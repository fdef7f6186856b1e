/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An original file taken into the case unchanged, named by its SHA-256. Its bytes lie in the case folder under <code>evidence/</code>, or, when linked, where they were found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.Evidence#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getSize <em>Size</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getModified <em>Modified</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#isLinked <em>Linked</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getLinkTarget <em>Link Target</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getSources <em>Sources</em>}</li>
 *   <li>{@link org.watchpost.model.Evidence#getCustody <em>Custody</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.WatchpostPackage#getEvidence()
 * @generated
 */
public interface Evidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SHA-256 of the whole file as 64 lower-case hexadecimal digits; null until the file is hashed. Names the copy in the case folder, so nothing else is ever accepted when a case is saved or loaded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Sha256()
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file name at its origin, without folders. For people; never used as a path inside the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The absolute path (or other description) of the place it was taken from, as written on that machine. For people; it may not exist any more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Origin()
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the original in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Size()
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the file was last modified, as its file system said when it was taken; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Modified()
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was taken into the case; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken</em>' attribute.
	 * @see #setTaken(Instant)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Taken()
	 * @generated
	 */
	Instant getTaken();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getTaken <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken</em>' attribute.
	 * @see #getTaken()
	 * @generated
	 */
	void setTaken(Instant value);

	/**
	 * Returns the value of the '<em><b>Taken By</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took it into the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken By</em>' attribute.
	 * @see #setTakenBy(String)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_TakenBy()
	 * @generated
	 */
	String getTakenBy();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getTakenBy <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken By</em>' attribute.
	 * @see #getTakenBy()
	 * @generated
	 */
	void setTakenBy(String value);

	/**
	 * Returns the value of the '<em><b>Linked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the bytes were left in place and only hashed; false when the case holds a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linked</em>' attribute.
	 * @see #setLinked(boolean)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Linked()
	 * @generated
	 */
	boolean isLinked();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#isLinked <em>Linked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linked</em>' attribute.
	 * @see #isLinked()
	 * @generated
	 */
	void setLinked(boolean value);

	/**
	 * Returns the value of the '<em><b>Link Target</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The absolute path of the bytes when linked; empty when the case holds a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link Target</em>' attribute.
	 * @see #setLinkTarget(String)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_LinkTarget()
	 * @generated
	 */
	String getLinkTarget();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getLinkTarget <em>Link Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link Target</em>' attribute.
	 * @see #getLinkTarget()
	 * @generated
	 */
	void setLinkTarget(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analyst noted about it; may hold several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Evidence#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The streams of records found in it: the file itself, or one for each member of an archive; owned by the evidence, in the order they were found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Sources()
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Custody</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.CustodyEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chain of custody, oldest first; owned by the evidence. Entries are added, never changed or removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custody</em>' containment reference list.
	 * @see org.watchpost.model.WatchpostPackage#getEvidence_Custody()
	 * @generated
	 */
	EList<CustodyEvent> getCustody();

} // Evidence
