/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Phase</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The phases of incident handling in their order, as used by the SANS incident handler's handbook.
 * <!-- end-model-doc -->
 * @see org.watchpost.model.WatchpostPackage#getPhase()
 * @generated
 */
public enum Phase implements Enumerator {
	/**
	 * The '<em><b>PREPARATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was in place before.
	 * <!-- end-model-doc -->
	 * @see #PREPARATION_VALUE
	 * @generated
	 * @ordered
	 */
	PREPARATION(0, "PREPARATION", "PREPARATION"),

	/**
	 * The '<em><b>IDENTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was noticed and understood.
	 * <!-- end-model-doc -->
	 * @see #IDENTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	IDENTIFICATION(1, "IDENTIFICATION", "IDENTIFICATION"),

	/**
	 * The '<em><b>CONTAINMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was kept from spreading.
	 * <!-- end-model-doc -->
	 * @see #CONTAINMENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTAINMENT(2, "CONTAINMENT", "CONTAINMENT"),

	/**
	 * The '<em><b>ERADICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its cause was removed.
	 * <!-- end-model-doc -->
	 * @see #ERADICATION_VALUE
	 * @generated
	 * @ordered
	 */
	ERADICATION(3, "ERADICATION", "ERADICATION"),

	/**
	 * The '<em><b>RECOVERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How normal operation was restored.
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERY(4, "RECOVERY", "RECOVERY"),

	/**
	 * The '<em><b>LESSONS LEARNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done differently.
	 * <!-- end-model-doc -->
	 * @see #LESSONS_LEARNED_VALUE
	 * @generated
	 * @ordered
	 */
	LESSONS_LEARNED(5, "LESSONS_LEARNED", "LESSONS_LEARNED");

	/**
	 * The '<em><b>PREPARATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was in place before.
	 * <!-- end-model-doc -->
	 * @see #PREPARATION
	 * @generated
	 * @ordered
	 */
	public static final int PREPARATION_VALUE = 0;

	/**
	 * The '<em><b>IDENTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was noticed and understood.
	 * <!-- end-model-doc -->
	 * @see #IDENTIFICATION
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFICATION_VALUE = 1;

	/**
	 * The '<em><b>CONTAINMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was kept from spreading.
	 * <!-- end-model-doc -->
	 * @see #CONTAINMENT
	 * @generated
	 * @ordered
	 */
	public static final int CONTAINMENT_VALUE = 2;

	/**
	 * The '<em><b>ERADICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its cause was removed.
	 * <!-- end-model-doc -->
	 * @see #ERADICATION
	 * @generated
	 * @ordered
	 */
	public static final int ERADICATION_VALUE = 3;

	/**
	 * The '<em><b>RECOVERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How normal operation was restored.
	 * <!-- end-model-doc -->
	 * @see #RECOVERY
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERY_VALUE = 4;

	/**
	 * The '<em><b>LESSONS LEARNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done differently.
	 * <!-- end-model-doc -->
	 * @see #LESSONS_LEARNED
	 * @generated
	 * @ordered
	 */
	public static final int LESSONS_LEARNED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Phase</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Phase[] VALUES_ARRAY =
		new Phase[] {
			PREPARATION,
			IDENTIFICATION,
			CONTAINMENT,
			ERADICATION,
			RECOVERY,
			LESSONS_LEARNED,
		};

	/**
	 * A public read-only list of all the '<em><b>Phase</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Phase> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase get(int value) {
		switch (value) {
			case PREPARATION_VALUE: return PREPARATION;
			case IDENTIFICATION_VALUE: return IDENTIFICATION;
			case CONTAINMENT_VALUE: return CONTAINMENT;
			case ERADICATION_VALUE: return ERADICATION;
			case RECOVERY_VALUE: return RECOVERY;
			case LESSONS_LEARNED_VALUE: return LESSONS_LEARNED;
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
	private Phase(int value, String name, String literal) {
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

} //Phase
