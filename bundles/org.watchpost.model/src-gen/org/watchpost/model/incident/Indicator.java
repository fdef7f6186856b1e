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
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * By what others can recognise it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.Indicator#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Indicator#getValue <em>Value</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Indicator#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Indicator#getFirst <em>First</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Indicator#getLast <em>Last</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Indicator#getCount <em>Count</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Indicator#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getIndicator()
 * @generated
 */
public interface Indicator extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"ADDRESS"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.incident.IndicatorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.incident.IndicatorKind
	 * @see #setKind(IndicatorKind)
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_Kind()
	 * @generated
	 */
	IndicatorKind getKind();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Indicator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.incident.IndicatorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IndicatorKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, never defanged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Indicator#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Indicator#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First seen; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_First()
	 * @generated
	 */
	Instant getFirst();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Indicator#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(Instant value);

	/**
	 * Returns the value of the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last seen; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last</em>' attribute.
	 * @see #setLast(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_Last()
	 * @generated
	 */
	Instant getLast();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Indicator#getLast <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' attribute.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(Instant value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_Count()
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Indicator#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Reference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The records that show it; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIndicator_References()
	 * @generated
	 */
	EList<Reference> getReferences();

} // Indicator
