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
 * A representation of the model object '<em><b>Custody Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of a chain of custody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getTime <em>Time</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getAction <em>Action</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getFrom <em>From</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getTo <em>To</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getPlace <em>Place</em>}</li>
 *   <li>{@link org.watchpost.model.incident.CustodyStep#getSigned <em>Signed</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep()
 * @generated
 */
public interface CustodyStep extends Element {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_Time()
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * collected, copied, accessed, transferred, returned or destroyed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_Action()
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_From()
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who received it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_To()
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_Place()
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Signed</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has signed on paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed</em>' attribute.
	 * @see #setSigned(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getCustodyStep_Signed()
	 * @generated
	 */
	String getSigned();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.CustodyStep#getSigned <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed</em>' attribute.
	 * @see #getSigned()
	 * @generated
	 */
	void setSigned(String value);

} // CustodyStep
