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
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One investigation: the root of everything a case folder keeps besides evidence bytes, index and journal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.Case#getId <em>Id</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getZone <em>Zone</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getCreated <em>Created</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getDescription <em>Description</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.watchpost.model.Case#getSavedSearches <em>Saved Searches</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.WatchpostPackage#getCase()
 * @generated
 */
public interface Case extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A random UUID in its 36-character lower-case form, given once when the case is created; null until then. It survives copying and renaming the case folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.watchpost.model.WatchpostPackage#getCase_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Case#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name a person knows the case by. Any text; never used as a file name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.watchpost.model.WatchpostPackage#getCase_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Case#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>"UTC"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IANA time zone (for example <code>Europe/Berlin</code>) in which times of this case are shown by default, and in which times without a zone are read when their source names none. Never converts stored times.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.watchpost.model.WatchpostPackage#getCase_Zone()
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Case#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the case was created; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.watchpost.model.WatchpostPackage#getCase_Created()
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Case#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who created the case, as their login or full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.watchpost.model.WatchpostPackage#getCase_CreatedBy()
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Case#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the investigation is about, in the analyst's words; may hold several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.watchpost.model.WatchpostPackage#getCase_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Case#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence of this case in the order it was taken in; owned by the case. No two entries have the same SHA-256.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.watchpost.model.WatchpostPackage#getCase_Evidence()
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings of this case in the order the analyst put them; owned by the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.watchpost.model.WatchpostPackage#getCase_Findings()
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Saved Searches</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.SavedSearch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The searches kept under a name; owned by the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Saved Searches</em>' containment reference list.
	 * @see org.watchpost.model.WatchpostPackage#getCase_SavedSearches()
	 * @generated
	 */
	EList<SavedSearch> getSavedSearches();

} // Case
