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

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Bytes of evidence that show something, with a copy of their text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.Reference#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getMember <em>Member</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getPath <em>Path</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getLength <em>Length</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getTime <em>Time</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Reference#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getReference()
 * @generated
 */
public interface Reference extends Element {
	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the evidence, 64 lower-case hexadecimal digits; empty if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Evidence()
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Archive member; empty for the file itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Member()
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people see as its place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First byte in the (decompressed) stream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Offset()
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of (decompressed) bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Length()
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time of the record; null if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Time()
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event.dataset of the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' attribute.
	 * @see #setDataset(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Dataset()
	 * @generated
	 */
	String getDataset();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getDataset <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' attribute.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record as it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getReference_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Reference#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Reference
