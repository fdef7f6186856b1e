/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Alarm Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the limit of a rule is compared with.
 * <!-- end-model-doc -->
 * @see org.watchpost.model.monitor.MonitorPackage#getAlarmKind()
 * @generated
 */
public enum AlarmKind implements Enumerator {
	/**
	 * The '<em><b>THRESHOLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value itself.
	 * <!-- end-model-doc -->
	 * @see #THRESHOLD_VALUE
	 * @generated
	 * @ordered
	 */
	THRESHOLD(0, "THRESHOLD", "threshold"),

	/**
	 * The '<em><b>RATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its change in a minute.
	 * <!-- end-model-doc -->
	 * @see #RATE_VALUE
	 * @generated
	 * @ordered
	 */
	RATE(1, "RATE", "rate"),

	/**
	 * The '<em><b>FORECAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it will be at the horizon.
	 * <!-- end-model-doc -->
	 * @see #FORECAST_VALUE
	 * @generated
	 * @ordered
	 */
	FORECAST(2, "FORECAST", "forecast"),

	/**
	 * The '<em><b>SILENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many seconds nothing has come.
	 * <!-- end-model-doc -->
	 * @see #SILENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SILENCE(3, "SILENCE", "silence"),

	/**
	 * The '<em><b>FLOOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growth together with few senders or recipients: messages of one pair.
	 * <!-- end-model-doc -->
	 * @see #FLOOD_VALUE
	 * @generated
	 * @ordered
	 */
	FLOOD(4, "FLOOD", "flood");

	/**
	 * The '<em><b>THRESHOLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value itself.
	 * <!-- end-model-doc -->
	 * @see #THRESHOLD
	 * @generated
	 * @ordered
	 */
	public static final int THRESHOLD_VALUE = 0;

	/**
	 * The '<em><b>RATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its change in a minute.
	 * <!-- end-model-doc -->
	 * @see #RATE
	 * @generated
	 * @ordered
	 */
	public static final int RATE_VALUE = 1;

	/**
	 * The '<em><b>FORECAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it will be at the horizon.
	 * <!-- end-model-doc -->
	 * @see #FORECAST
	 * @generated
	 * @ordered
	 */
	public static final int FORECAST_VALUE = 2;

	/**
	 * The '<em><b>SILENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many seconds nothing has come.
	 * <!-- end-model-doc -->
	 * @see #SILENCE
	 * @generated
	 * @ordered
	 */
	public static final int SILENCE_VALUE = 3;

	/**
	 * The '<em><b>FLOOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growth together with few senders or recipients: messages of one pair.
	 * <!-- end-model-doc -->
	 * @see #FLOOD
	 * @generated
	 * @ordered
	 */
	public static final int FLOOD_VALUE = 4;

	/**
	 * An array of all the '<em><b>Alarm Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AlarmKind[] VALUES_ARRAY =
		new AlarmKind[] {
			THRESHOLD,
			RATE,
			FORECAST,
			SILENCE,
			FLOOD,
		};

	/**
	 * A public read-only list of all the '<em><b>Alarm Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AlarmKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Alarm Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AlarmKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AlarmKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Alarm Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AlarmKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AlarmKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Alarm Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AlarmKind get(int value) {
		switch (value) {
			case THRESHOLD_VALUE: return THRESHOLD;
			case RATE_VALUE: return RATE;
			case FORECAST_VALUE: return FORECAST;
			case SILENCE_VALUE: return SILENCE;
			case FLOOD_VALUE: return FLOOD;
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
	private AlarmKind(int value, String name, String literal) {
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

} //AlarmKind
