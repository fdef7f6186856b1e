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
 * A representation of the literals of the enumeration '<em><b>Custody Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was done with a piece of evidence.
 * <!-- end-model-doc -->
 * @see org.watchpost.model.WatchpostPackage#getCustodyAction()
 * @generated
 */
public enum CustodyAction implements Enumerator {
	/**
	 * The '<em><b>COLLECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Obtained at its origin.
	 * <!-- end-model-doc -->
	 * @see #COLLECTED_VALUE
	 * @generated
	 * @ordered
	 */
	COLLECTED(0, "COLLECTED", "COLLECTED"),

	/**
	 * The '<em><b>COPIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hashed and copied into the case.
	 * <!-- end-model-doc -->
	 * @see #COPIED_VALUE
	 * @generated
	 * @ordered
	 */
	COPIED(1, "COPIED", "COPIED"),

	/**
	 * The '<em><b>LINKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hashed and left in place.
	 * <!-- end-model-doc -->
	 * @see #LINKED_VALUE
	 * @generated
	 * @ordered
	 */
	LINKED(2, "LINKED", "LINKED"),

	/**
	 * The '<em><b>ACCESSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opened or read by a person.
	 * <!-- end-model-doc -->
	 * @see #ACCESSED_VALUE
	 * @generated
	 * @ordered
	 */
	ACCESSED(3, "ACCESSED", "ACCESSED"),

	/**
	 * The '<em><b>TRANSFERRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handed to someone else.
	 * <!-- end-model-doc -->
	 * @see #TRANSFERRED_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFERRED(4, "TRANSFERRED", "TRANSFERRED"),

	/**
	 * The '<em><b>RETURNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given back to its owner.
	 * <!-- end-model-doc -->
	 * @see #RETURNED_VALUE
	 * @generated
	 * @ordered
	 */
	RETURNED(5, "RETURNED", "RETURNED"),

	/**
	 * The '<em><b>DESTROYED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Destroyed.
	 * <!-- end-model-doc -->
	 * @see #DESTROYED_VALUE
	 * @generated
	 * @ordered
	 */
	DESTROYED(6, "DESTROYED", "DESTROYED");

	/**
	 * The '<em><b>COLLECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Obtained at its origin.
	 * <!-- end-model-doc -->
	 * @see #COLLECTED
	 * @generated
	 * @ordered
	 */
	public static final int COLLECTED_VALUE = 0;

	/**
	 * The '<em><b>COPIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hashed and copied into the case.
	 * <!-- end-model-doc -->
	 * @see #COPIED
	 * @generated
	 * @ordered
	 */
	public static final int COPIED_VALUE = 1;

	/**
	 * The '<em><b>LINKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hashed and left in place.
	 * <!-- end-model-doc -->
	 * @see #LINKED
	 * @generated
	 * @ordered
	 */
	public static final int LINKED_VALUE = 2;

	/**
	 * The '<em><b>ACCESSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opened or read by a person.
	 * <!-- end-model-doc -->
	 * @see #ACCESSED
	 * @generated
	 * @ordered
	 */
	public static final int ACCESSED_VALUE = 3;

	/**
	 * The '<em><b>TRANSFERRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handed to someone else.
	 * <!-- end-model-doc -->
	 * @see #TRANSFERRED
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFERRED_VALUE = 4;

	/**
	 * The '<em><b>RETURNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given back to its owner.
	 * <!-- end-model-doc -->
	 * @see #RETURNED
	 * @generated
	 * @ordered
	 */
	public static final int RETURNED_VALUE = 5;

	/**
	 * The '<em><b>DESTROYED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Destroyed.
	 * <!-- end-model-doc -->
	 * @see #DESTROYED
	 * @generated
	 * @ordered
	 */
	public static final int DESTROYED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Custody Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CustodyAction[] VALUES_ARRAY =
		new CustodyAction[] {
			COLLECTED,
			COPIED,
			LINKED,
			ACCESSED,
			TRANSFERRED,
			RETURNED,
			DESTROYED,
		};

	/**
	 * A public read-only list of all the '<em><b>Custody Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CustodyAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Custody Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustodyAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CustodyAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Custody Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustodyAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CustodyAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Custody Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustodyAction get(int value) {
		switch (value) {
			case COLLECTED_VALUE: return COLLECTED;
			case COPIED_VALUE: return COPIED;
			case LINKED_VALUE: return LINKED;
			case ACCESSED_VALUE: return ACCESSED;
			case TRANSFERRED_VALUE: return TRANSFERRED;
			case RETURNED_VALUE: return RETURNED;
			case DESTROYED_VALUE: return DESTROYED;
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
	private CustodyAction(int value, String name, String literal) {
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

} //CustodyAction
