/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stream of records in a piece of evidence: the file itself or one member of an archive. Keeps how it was read, so that reading it again gives the same events, and what came of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.Source#getId <em>Id</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getMember <em>Member</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getPath <em>Path</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getFormat <em>Format</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getZone <em>Zone</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getYear <em>Year</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getClockShiftMillis <em>Clock Shift Millis</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getClockDriftPpb <em>Clock Drift Ppb</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getClockDriftFromMicros <em>Clock Drift From Micros</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getYearDerived <em>Year Derived</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getYearReason <em>Year Reason</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getState <em>State</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getEvents <em>Events</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getErrors <em>Errors</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getHeaders <em>Headers</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.watchpost.model.Source#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.WatchpostPackage#getSource()
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number unique within the case, used by the index to name the source of an event; 0 until one is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(int)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Id()
	 * @generated
	 */
	int getId();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(int value);

	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the archive member, exactly as the archive spells it, with nested members separated by <code>!/</code>; empty for the file itself. Never used as a path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Member()
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getMember <em>Member</em>}' attribute.
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
	 * What people see as the place of this stream: the evidence name and, when there is one, the member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identifier of the parser which reads it; empty until the format is recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Format()
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IANA time zone of times that come without one; empty: the zone of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Zone()
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year of times that come without one; for a stream which runs over New Year, the year of its first record. 0: derive it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Year()
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Clock Shift Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milliseconds added to every time of this stream to correct a clock that was wrong; negative if the clock was fast. 0 for a clock that was right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Shift Millis</em>' attribute.
	 * @see #setClockShiftMillis(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_ClockShiftMillis()
	 * @generated
	 */
	long getClockShiftMillis();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getClockShiftMillis <em>Clock Shift Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock Shift Millis</em>' attribute.
	 * @see #getClockShiftMillis()
	 * @generated
	 */
	void setClockShiftMillis(long value);

	/**
	 * Returns the value of the '<em><b>Clock Drift Ppb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much more than the shift is added to a time, in billionths of its distance from <code>clockDriftFromMicros</code>, to correct a clock that ran too fast (negative) or too slow. 0 for a clock that ran evenly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Drift Ppb</em>' attribute.
	 * @see #setClockDriftPpb(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_ClockDriftPpb()
	 * @generated
	 */
	long getClockDriftPpb();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getClockDriftPpb <em>Clock Drift Ppb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock Drift Ppb</em>' attribute.
	 * @see #getClockDriftPpb()
	 * @generated
	 */
	void setClockDriftPpb(long value);

	/**
	 * Returns the value of the '<em><b>Clock Drift From Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment at which the shift alone is right, in microseconds since 1970-01-01T00:00:00Z, as the shifted clock tells it. Without meaning when there is no drift.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Drift From Micros</em>' attribute.
	 * @see #setClockDriftFromMicros(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_ClockDriftFromMicros()
	 * @generated
	 */
	long getClockDriftFromMicros();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getClockDriftFromMicros <em>Clock Drift From Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock Drift From Micros</em>' attribute.
	 * @see #getClockDriftFromMicros()
	 * @generated
	 */
	void setClockDriftFromMicros(long value);

	/**
	 * Returns the value of the '<em><b>Year Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year which was derived for the first record when <code>year</code> is 0; 0 if none was needed or none could be derived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year Derived</em>' attribute.
	 * @see #setYearDerived(int)
	 * @see org.watchpost.model.WatchpostPackage#getSource_YearDerived()
	 * @generated
	 */
	int getYearDerived();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getYearDerived <em>Year Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year Derived</em>' attribute.
	 * @see #getYearDerived()
	 * @generated
	 */
	void setYearDerived(int value);

	/**
	 * Returns the value of the '<em><b>Year Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why that year, in words for the person who has to defend it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year Reason</em>' attribute.
	 * @see #setYearReason(String)
	 * @see org.watchpost.model.WatchpostPackage#getSource_YearReason()
	 * @generated
	 */
	String getYearReason();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getYearReason <em>Year Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year Reason</em>' attribute.
	 * @see #getYearReason()
	 * @generated
	 */
	void setYearReason(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.watchpost.model.SourceState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the import of this stream has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.watchpost.model.SourceState
	 * @see #setState(SourceState)
	 * @see org.watchpost.model.WatchpostPackage#getSource_State()
	 * @generated
	 */
	SourceState getState();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.watchpost.model.SourceState
	 * @see #getState()
	 * @generated
	 */
	void setState(SourceState value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes read so far; in a compressed stream these are decompressed bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Bytes()
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events made so far, without those counted as errors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute.
	 * @see #setEvents(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Events()
	 * @generated
	 */
	long getEvents();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getEvents <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Events</em>' attribute.
	 * @see #getEvents()
	 * @generated
	 */
	void setEvents(long value);

	/**
	 * Returns the value of the '<em><b>Errors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records that could not be parsed; each one is also kept as an event of kind <code>pipeline_error</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errors</em>' attribute.
	 * @see #setErrors(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Errors()
	 * @generated
	 */
	long getErrors();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getErrors <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Errors</em>' attribute.
	 * @see #getErrors()
	 * @generated
	 */
	void setErrors(long value);

	/**
	 * Returns the value of the '<em><b>Headers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines which are neither event nor error: column headings, comments, blank lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headers</em>' attribute.
	 * @see #setHeaders(long)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Headers()
	 * @generated
	 */
	long getHeaders();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getHeaders <em>Headers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headers</em>' attribute.
	 * @see #getHeaders()
	 * @generated
	 */
	void setHeaders(long value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the import of this stream took, in seconds of wall-clock time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Seconds()
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person should know about the import, above all why it failed; empty if there is nothing to say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.watchpost.model.WatchpostPackage#getSource_Message()
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.watchpost.model.Source#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // Source
