/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>System State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an affected system is.
 * <!-- end-model-doc -->
 * @see org.watchpost.model.incident.IncidentPackage#getSystemState()
 * @generated
 */
public enum SystemState implements Enumerator {
	/**
	 * The '<em><b>SUSPECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Perhaps affected.
	 * <!-- end-model-doc -->
	 * @see #SUSPECTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUSPECTED(0, "SUSPECTED", "SUSPECTED"),

	/**
	 * The '<em><b>AFFECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Affected.
	 * <!-- end-model-doc -->
	 * @see #AFFECTED_VALUE
	 * @generated
	 * @ordered
	 */
	AFFECTED(1, "AFFECTED", "AFFECTED"),

	/**
	 * The '<em><b>CONTAINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut off.
	 * <!-- end-model-doc -->
	 * @see #CONTAINED_VALUE
	 * @generated
	 * @ordered
	 */
	CONTAINED(2, "CONTAINED", "CONTAINED"),

	/**
	 * The '<em><b>CLEANED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cleaned.
	 * <!-- end-model-doc -->
	 * @see #CLEANED_VALUE
	 * @generated
	 * @ordered
	 */
	CLEANED(3, "CLEANED", "CLEANED"),

	/**
	 * The '<em><b>RESTORED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Back in service.
	 * <!-- end-model-doc -->
	 * @see #RESTORED_VALUE
	 * @generated
	 * @ordered
	 */
	RESTORED(4, "RESTORED", "RESTORED");

	/**
	 * The '<em><b>SUSPECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Perhaps affected.
	 * <!-- end-model-doc -->
	 * @see #SUSPECTED
	 * @generated
	 * @ordered
	 */
	public static final int SUSPECTED_VALUE = 0;

	/**
	 * The '<em><b>AFFECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Affected.
	 * <!-- end-model-doc -->
	 * @see #AFFECTED
	 * @generated
	 * @ordered
	 */
	public static final int AFFECTED_VALUE = 1;

	/**
	 * The '<em><b>CONTAINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut off.
	 * <!-- end-model-doc -->
	 * @see #CONTAINED
	 * @generated
	 * @ordered
	 */
	public static final int CONTAINED_VALUE = 2;

	/**
	 * The '<em><b>CLEANED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cleaned.
	 * <!-- end-model-doc -->
	 * @see #CLEANED
	 * @generated
	 * @ordered
	 */
	public static final int CLEANED_VALUE = 3;

	/**
	 * The '<em><b>RESTORED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Back in service.
	 * <!-- end-model-doc -->
	 * @see #RESTORED
	 * @generated
	 * @ordered
	 */
	public static final int RESTORED_VALUE = 4;

	/**
	 * An array of all the '<em><b>System State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SystemState[] VALUES_ARRAY =
		new SystemState[] {
			SUSPECTED,
			AFFECTED,
			CONTAINED,
			CLEANED,
			RESTORED,
		};

	/**
	 * A public read-only list of all the '<em><b>System State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SystemState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>System State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>System State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>System State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemState get(int value) {
		switch (value) {
			case SUSPECTED_VALUE: return SUSPECTED;
			case AFFECTED_VALUE: return AFFECTED;
			case CONTAINED_VALUE: return CONTAINED;
			case CLEANED_VALUE: return CLEANED;
			case RESTORED_VALUE: return RESTORED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SystemState(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //SystemState
