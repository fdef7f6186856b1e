/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One phase of handling with its table and its checklist.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.PhaseRecord#getKey <em>Key</em>}</li>
 *   <li>{@link org.watchpost.model.incident.PhaseRecord#getTitle <em>Title</em>}</li>
 *   <li>{@link org.watchpost.model.incident.PhaseRecord#getText <em>Text</em>}</li>
 *   <li>{@link org.watchpost.model.incident.PhaseRecord#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.watchpost.model.incident.PhaseRecord#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getPhaseRecord()
 * @generated
 */
public interface PhaseRecord extends Element {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * preparation, identification, containment, eradication, recovery, lessons_learned, or a name of one's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getPhaseRecord_Key()
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.PhaseRecord#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heading; empty: the usual one of the key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getPhaseRecord_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.PhaseRecord#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text above the table; several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getPhaseRecord_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.PhaseRecord#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.PhaseEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rows of its table in order; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getPhaseRecord_Entries()
	 * @generated
	 */
	EList<PhaseEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.CheckItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to be thought of; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getPhaseRecord_Checklist()
	 * @generated
	 */
	EList<CheckItem> getChecklist();

} // PhaseRecord
