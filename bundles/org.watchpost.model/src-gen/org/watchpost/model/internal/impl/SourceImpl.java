/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.watchpost.model.Source;
import org.watchpost.model.SourceState;
import org.watchpost.model.WatchpostPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getMember <em>Member</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getClockShiftMillis <em>Clock Shift Millis</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getClockDriftPpb <em>Clock Drift Ppb</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getClockDriftFromMicros <em>Clock Drift From Micros</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getYearDerived <em>Year Derived</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getYearReason <em>Year Reason</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getState <em>State</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getErrors <em>Errors</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getHeaders <em>Headers</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.watchpost.model.internal.impl.SourceImpl#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends MinimalEObjectImpl.Container implements Source {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final int ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected int id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected String member = MEMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getClockShiftMillis() <em>Clock Shift Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockShiftMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long CLOCK_SHIFT_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getClockShiftMillis() <em>Clock Shift Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockShiftMillis()
	 * @generated
	 * @ordered
	 */
	protected long clockShiftMillis = CLOCK_SHIFT_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClockDriftPpb() <em>Clock Drift Ppb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockDriftPpb()
	 * @generated
	 * @ordered
	 */
	protected static final long CLOCK_DRIFT_PPB_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getClockDriftPpb() <em>Clock Drift Ppb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockDriftPpb()
	 * @generated
	 * @ordered
	 */
	protected long clockDriftPpb = CLOCK_DRIFT_PPB_EDEFAULT;

	/**
	 * The default value of the '{@link #getClockDriftFromMicros() <em>Clock Drift From Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockDriftFromMicros()
	 * @generated
	 * @ordered
	 */
	protected static final long CLOCK_DRIFT_FROM_MICROS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getClockDriftFromMicros() <em>Clock Drift From Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockDriftFromMicros()
	 * @generated
	 * @ordered
	 */
	protected long clockDriftFromMicros = CLOCK_DRIFT_FROM_MICROS_EDEFAULT;

	/**
	 * The default value of the '{@link #getYearDerived() <em>Year Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearDerived()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_DERIVED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYearDerived() <em>Year Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearDerived()
	 * @generated
	 * @ordered
	 */
	protected int yearDerived = YEAR_DERIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getYearReason() <em>Year Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearReason()
	 * @generated
	 * @ordered
	 */
	protected static final String YEAR_REASON_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getYearReason() <em>Year Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearReason()
	 * @generated
	 * @ordered
	 */
	protected String yearReason = YEAR_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SourceState STATE_EDEFAULT = SourceState.PENDING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SourceState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected long bytes = BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENTS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected long events = EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getErrors() <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrors()
	 * @generated
	 * @ordered
	 */
	protected static final long ERRORS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getErrors() <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrors()
	 * @generated
	 * @ordered
	 */
	protected long errors = ERRORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeaders() <em>Headers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaders()
	 * @generated
	 * @ordered
	 */
	protected static final long HEADERS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getHeaders() <em>Headers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaders()
	 * @generated
	 * @ordered
	 */
	protected long headers = HEADERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected double seconds = SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected String message = MESSAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WatchpostPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(int newId) {
		int oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMember() {
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMember(String newMember) {
		String oldMember = member;
		member = newMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__MEMBER, oldMember, member));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getClockShiftMillis() {
		return clockShiftMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClockShiftMillis(long newClockShiftMillis) {
		long oldClockShiftMillis = clockShiftMillis;
		clockShiftMillis = newClockShiftMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__CLOCK_SHIFT_MILLIS, oldClockShiftMillis, clockShiftMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getClockDriftPpb() {
		return clockDriftPpb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClockDriftPpb(long newClockDriftPpb) {
		long oldClockDriftPpb = clockDriftPpb;
		clockDriftPpb = newClockDriftPpb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__CLOCK_DRIFT_PPB, oldClockDriftPpb, clockDriftPpb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getClockDriftFromMicros() {
		return clockDriftFromMicros;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClockDriftFromMicros(long newClockDriftFromMicros) {
		long oldClockDriftFromMicros = clockDriftFromMicros;
		clockDriftFromMicros = newClockDriftFromMicros;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__CLOCK_DRIFT_FROM_MICROS, oldClockDriftFromMicros, clockDriftFromMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYearDerived() {
		return yearDerived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYearDerived(int newYearDerived) {
		int oldYearDerived = yearDerived;
		yearDerived = newYearDerived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__YEAR_DERIVED, oldYearDerived, yearDerived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getYearReason() {
		return yearReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYearReason(String newYearReason) {
		String oldYearReason = yearReason;
		yearReason = newYearReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__YEAR_REASON, oldYearReason, yearReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SourceState newState) {
		SourceState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBytes() {
		return bytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytes(long newBytes) {
		long oldBytes = bytes;
		bytes = newBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__BYTES, oldBytes, bytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvents() {
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvents(long newEvents) {
		long oldEvents = events;
		events = newEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__EVENTS, oldEvents, events));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getErrors() {
		return errors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrors(long newErrors) {
		long oldErrors = errors;
		errors = newErrors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__ERRORS, oldErrors, errors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getHeaders() {
		return headers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeaders(long newHeaders) {
		long oldHeaders = headers;
		headers = newHeaders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__HEADERS, oldHeaders, headers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSeconds() {
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(double newSeconds) {
		double oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return message;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessage(String newMessage) {
		String oldMessage = message;
		message = newMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WatchpostPackage.SOURCE__MESSAGE, oldMessage, message));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WatchpostPackage.SOURCE__ID:
				return getId();
			case WatchpostPackage.SOURCE__MEMBER:
				return getMember();
			case WatchpostPackage.SOURCE__PATH:
				return getPath();
			case WatchpostPackage.SOURCE__FORMAT:
				return getFormat();
			case WatchpostPackage.SOURCE__ZONE:
				return getZone();
			case WatchpostPackage.SOURCE__YEAR:
				return getYear();
			case WatchpostPackage.SOURCE__CLOCK_SHIFT_MILLIS:
				return getClockShiftMillis();
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_PPB:
				return getClockDriftPpb();
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_FROM_MICROS:
				return getClockDriftFromMicros();
			case WatchpostPackage.SOURCE__YEAR_DERIVED:
				return getYearDerived();
			case WatchpostPackage.SOURCE__YEAR_REASON:
				return getYearReason();
			case WatchpostPackage.SOURCE__STATE:
				return getState();
			case WatchpostPackage.SOURCE__BYTES:
				return getBytes();
			case WatchpostPackage.SOURCE__EVENTS:
				return getEvents();
			case WatchpostPackage.SOURCE__ERRORS:
				return getErrors();
			case WatchpostPackage.SOURCE__HEADERS:
				return getHeaders();
			case WatchpostPackage.SOURCE__SECONDS:
				return getSeconds();
			case WatchpostPackage.SOURCE__MESSAGE:
				return getMessage();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case WatchpostPackage.SOURCE__ID:
				setId((Integer)newValue);
				return;
			case WatchpostPackage.SOURCE__MEMBER:
				setMember((String)newValue);
				return;
			case WatchpostPackage.SOURCE__PATH:
				setPath((String)newValue);
				return;
			case WatchpostPackage.SOURCE__FORMAT:
				setFormat((String)newValue);
				return;
			case WatchpostPackage.SOURCE__ZONE:
				setZone((String)newValue);
				return;
			case WatchpostPackage.SOURCE__YEAR:
				setYear((Integer)newValue);
				return;
			case WatchpostPackage.SOURCE__CLOCK_SHIFT_MILLIS:
				setClockShiftMillis((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_PPB:
				setClockDriftPpb((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_FROM_MICROS:
				setClockDriftFromMicros((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__YEAR_DERIVED:
				setYearDerived((Integer)newValue);
				return;
			case WatchpostPackage.SOURCE__YEAR_REASON:
				setYearReason((String)newValue);
				return;
			case WatchpostPackage.SOURCE__STATE:
				setState((SourceState)newValue);
				return;
			case WatchpostPackage.SOURCE__BYTES:
				setBytes((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__EVENTS:
				setEvents((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__ERRORS:
				setErrors((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__HEADERS:
				setHeaders((Long)newValue);
				return;
			case WatchpostPackage.SOURCE__SECONDS:
				setSeconds((Double)newValue);
				return;
			case WatchpostPackage.SOURCE__MESSAGE:
				setMessage((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case WatchpostPackage.SOURCE__ID:
				setId(ID_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__MEMBER:
				setMember(MEMBER_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__CLOCK_SHIFT_MILLIS:
				setClockShiftMillis(CLOCK_SHIFT_MILLIS_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_PPB:
				setClockDriftPpb(CLOCK_DRIFT_PPB_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_FROM_MICROS:
				setClockDriftFromMicros(CLOCK_DRIFT_FROM_MICROS_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__YEAR_DERIVED:
				setYearDerived(YEAR_DERIVED_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__YEAR_REASON:
				setYearReason(YEAR_REASON_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__BYTES:
				setBytes(BYTES_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__EVENTS:
				setEvents(EVENTS_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__ERRORS:
				setErrors(ERRORS_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__HEADERS:
				setHeaders(HEADERS_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case WatchpostPackage.SOURCE__MESSAGE:
				setMessage(MESSAGE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case WatchpostPackage.SOURCE__ID:
				return id != ID_EDEFAULT;
			case WatchpostPackage.SOURCE__MEMBER:
				return MEMBER_EDEFAULT == null ? member != null : !MEMBER_EDEFAULT.equals(member);
			case WatchpostPackage.SOURCE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case WatchpostPackage.SOURCE__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case WatchpostPackage.SOURCE__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case WatchpostPackage.SOURCE__YEAR:
				return year != YEAR_EDEFAULT;
			case WatchpostPackage.SOURCE__CLOCK_SHIFT_MILLIS:
				return clockShiftMillis != CLOCK_SHIFT_MILLIS_EDEFAULT;
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_PPB:
				return clockDriftPpb != CLOCK_DRIFT_PPB_EDEFAULT;
			case WatchpostPackage.SOURCE__CLOCK_DRIFT_FROM_MICROS:
				return clockDriftFromMicros != CLOCK_DRIFT_FROM_MICROS_EDEFAULT;
			case WatchpostPackage.SOURCE__YEAR_DERIVED:
				return yearDerived != YEAR_DERIVED_EDEFAULT;
			case WatchpostPackage.SOURCE__YEAR_REASON:
				return YEAR_REASON_EDEFAULT == null ? yearReason != null : !YEAR_REASON_EDEFAULT.equals(yearReason);
			case WatchpostPackage.SOURCE__STATE:
				return state != STATE_EDEFAULT;
			case WatchpostPackage.SOURCE__BYTES:
				return bytes != BYTES_EDEFAULT;
			case WatchpostPackage.SOURCE__EVENTS:
				return events != EVENTS_EDEFAULT;
			case WatchpostPackage.SOURCE__ERRORS:
				return errors != ERRORS_EDEFAULT;
			case WatchpostPackage.SOURCE__HEADERS:
				return headers != HEADERS_EDEFAULT;
			case WatchpostPackage.SOURCE__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case WatchpostPackage.SOURCE__MESSAGE:
				return MESSAGE_EDEFAULT == null ? message != null : !MESSAGE_EDEFAULT.equals(message);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", member: ");
		result.append(member);
		result.append(", path: ");
		result.append(path);
		result.append(", format: ");
		result.append(format);
		result.append(", zone: ");
		result.append(zone);
		result.append(", year: ");
		result.append(year);
		result.append(", clockShiftMillis: ");
		result.append(clockShiftMillis);
		result.append(", clockDriftPpb: ");
		result.append(clockDriftPpb);
		result.append(", clockDriftFromMicros: ");
		result.append(clockDriftFromMicros);
		result.append(", yearDerived: ");
		result.append(yearDerived);
		result.append(", yearReason: ");
		result.append(yearReason);
		result.append(", state: ");
		result.append(state);
		result.append(", bytes: ");
		result.append(bytes);
		result.append(", events: ");
		result.append(events);
		result.append(", errors: ");
		result.append(errors);
		result.append(", headers: ");
		result.append(headers);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(", message: ");
		result.append(message);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
