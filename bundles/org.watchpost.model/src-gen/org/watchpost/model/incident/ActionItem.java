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
 * A representation of the model object '<em><b>Action Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A task, a recommendation or a lesson.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.ActionItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.incident.ActionItem#getText <em>Text</em>}</li>
 *   <li>{@link org.watchpost.model.incident.ActionItem#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.watchpost.model.incident.ActionItem#getDue <em>Due</em>}</li>
 *   <li>{@link org.watchpost.model.incident.ActionItem#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.watchpost.model.incident.ActionItem#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getActionItem()
 * @generated
 */
public interface ActionItem extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"ACTION"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.incident.ItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.incident.ItemKind
	 * @see #setKind(ItemKind)
	 * @see org.watchpost.model.incident.IncidentPackage#getActionItem_Kind()
	 * @generated
	 */
	ItemKind getKind();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.ActionItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.incident.ItemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ItemKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getActionItem_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.ActionItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getActionItem_Owner()
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.ActionItem#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when, as it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getActionItem_Due()
	 * @generated
	 */
	String getDue();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.ActionItem#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(String value);

	/**
	 * Returns the value of the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per cent done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress</em>' attribute.
	 * @see #setProgress(int)
	 * @see org.watchpost.model.incident.IncidentPackage#getActionItem_Progress()
	 * @generated
	 */
	int getProgress();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.ActionItem#getProgress <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress</em>' attribute.
	 * @see #getProgress()
	 * @generated
	 */
	void setProgress(int value);

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
	 * @see org.watchpost.model.incident.IncidentPackage#getActionItem_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.ActionItem#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // ActionItem
