/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident.internal.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.watchpost.model.incident.ActionItem;
import org.watchpost.model.incident.AffectedAccount;
import org.watchpost.model.incident.AffectedSystem;
import org.watchpost.model.incident.CheckItem;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.Impact;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentPackage;
import org.watchpost.model.incident.Indicator;
import org.watchpost.model.incident.Notice;
import org.watchpost.model.incident.Participant;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TeamUpdate;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.model.incident.Tlp;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getTlp <em>Tlp</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#isFinished <em>Finished</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getBegan <em>Began</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getDetected <em>Detected</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getContained <em>Contained</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getZones <em>Zones</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getView <em>View</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getChartQuery <em>Chart Query</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getChartField <em>Chart Field</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getLogo <em>Logo</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getTimeline <em>Timeline</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getAccounts <em>Accounts</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getUpdates <em>Updates</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getNotices <em>Notices</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getJumpKit <em>Jump Kit</em>}</li>
 *   <li>{@link org.watchpost.model.incident.internal.impl.IncidentImpl#getRecords <em>Records</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentImpl extends ElementImpl implements Incident {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTlp() <em>Tlp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlp()
	 * @generated
	 * @ordered
	 */
	protected static final Tlp TLP_EDEFAULT = Tlp.AMBER;

	/**
	 * The cached value of the '{@link #getTlp() <em>Tlp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlp()
	 * @generated
	 * @ordered
	 */
	protected Tlp tlp = TLP_EDEFAULT;

	/**
	 * The default value of the '{@link #isFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFinished()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FINISHED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFinished()
	 * @generated
	 * @ordered
	 */
	protected boolean finished = FINISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegan() <em>Began</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegan()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BEGAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegan() <em>Began</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegan()
	 * @generated
	 * @ordered
	 */
	protected Instant began = BEGAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetected() <em>Detected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetected()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DETECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetected() <em>Detected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetected()
	 * @generated
	 * @ordered
	 */
	protected Instant detected = DETECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getContained() <em>Contained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContained()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CONTAINED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContained() <em>Contained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContained()
	 * @generated
	 * @ordered
	 */
	protected Instant contained = CONTAINED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected Instant ended = ENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getZones() <em>Zones</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONES_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getZones() <em>Zones</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected String zones = ZONES_EDEFAULT;

	/**
	 * The default value of the '{@link #getView() <em>View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getView()
	 * @generated
	 * @ordered
	 */
	protected static final String VIEW_EDEFAULT = "phases";

	/**
	 * The cached value of the '{@link #getView() <em>View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getView()
	 * @generated
	 * @ordered
	 */
	protected String view = VIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getChartQuery() <em>Chart Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChartQuery()
	 * @generated
	 * @ordered
	 */
	protected static final String CHART_QUERY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getChartQuery() <em>Chart Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChartQuery()
	 * @generated
	 * @ordered
	 */
	protected String chartQuery = CHART_QUERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getChartField() <em>Chart Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChartField()
	 * @generated
	 * @ordered
	 */
	protected static final String CHART_FIELD_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getChartField() <em>Chart Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChartField()
	 * @generated
	 * @ordered
	 */
	protected String chartField = CHART_FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogo() <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogo()
	 * @generated
	 * @ordered
	 */
	protected static final String LOGO_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLogo() <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogo()
	 * @generated
	 * @ordered
	 */
	protected String logo = LOGO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImpact() <em>Impact</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected Impact impact;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<PhaseRecord> phases;

	/**
	 * The cached value of the '{@link #getTimeline() <em>Timeline</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeline()
	 * @generated
	 * @ordered
	 */
	protected EList<TimelineEntry> timeline;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<AffectedSystem> systems;

	/**
	 * The cached value of the '{@link #getAccounts() <em>Accounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccounts()
	 * @generated
	 * @ordered
	 */
	protected EList<AffectedAccount> accounts;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getUpdates() <em>Updates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdates()
	 * @generated
	 * @ordered
	 */
	protected EList<TeamUpdate> updates;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ActionItem> items;

	/**
	 * The cached value of the '{@link #getNotices() <em>Notices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotices()
	 * @generated
	 * @ordered
	 */
	protected EList<Notice> notices;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getJumpKit() <em>Jump Kit</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJumpKit()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckItem> jumpKit;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyRecord> records;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IncidentPackage.Literals.INCIDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tlp getTlp() {
		return tlp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTlp(Tlp newTlp) {
		Tlp oldTlp = tlp;
		tlp = newTlp == null ? TLP_EDEFAULT : newTlp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__TLP, oldTlp, tlp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFinished() {
		return finished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinished(boolean newFinished) {
		boolean oldFinished = finished;
		finished = newFinished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__FINISHED, oldFinished, finished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBegan() {
		return began;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegan(Instant newBegan) {
		Instant oldBegan = began;
		began = newBegan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__BEGAN, oldBegan, began));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDetected() {
		return detected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetected(Instant newDetected) {
		Instant oldDetected = detected;
		detected = newDetected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__DETECTED, oldDetected, detected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getContained() {
		return contained;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContained(Instant newContained) {
		Instant oldContained = contained;
		contained = newContained;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__CONTAINED, oldContained, contained));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(Instant newEnded) {
		Instant oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZones() {
		return zones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZones(String newZones) {
		String oldZones = zones;
		zones = newZones;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__ZONES, oldZones, zones));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getView() {
		return view;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setView(String newView) {
		String oldView = view;
		view = newView;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__VIEW, oldView, view));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChartQuery() {
		return chartQuery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChartQuery(String newChartQuery) {
		String oldChartQuery = chartQuery;
		chartQuery = newChartQuery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__CHART_QUERY, oldChartQuery, chartQuery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChartField() {
		return chartField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChartField(String newChartField) {
		String oldChartField = chartField;
		chartField = newChartField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__CHART_FIELD, oldChartField, chartField));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLogo() {
		return logo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogo(String newLogo) {
		String oldLogo = logo;
		logo = newLogo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__LOGO, oldLogo, logo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Impact getImpact() {
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetImpact(Impact newImpact, NotificationChain msgs) {
		Impact oldImpact = impact;
		impact = newImpact;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__IMPACT, oldImpact, newImpact);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpact(Impact newImpact) {
		if (newImpact != impact) {
			NotificationChain msgs = null;
			if (impact != null)
				msgs = ((InternalEObject)impact).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - IncidentPackage.INCIDENT__IMPACT, null, msgs);
			if (newImpact != null)
				msgs = ((InternalEObject)newImpact).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - IncidentPackage.INCIDENT__IMPACT, null, msgs);
			msgs = basicSetImpact(newImpact, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__IMPACT, newImpact, newImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhaseRecord> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<PhaseRecord>(PhaseRecord.class, this, IncidentPackage.INCIDENT__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimelineEntry> getTimeline() {
		if (timeline == null) {
			timeline = new EObjectContainmentEList<TimelineEntry>(TimelineEntry.class, this, IncidentPackage.INCIDENT__TIMELINE);
		}
		return timeline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AffectedSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<AffectedSystem>(AffectedSystem.class, this, IncidentPackage.INCIDENT__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AffectedAccount> getAccounts() {
		if (accounts == null) {
			accounts = new EObjectContainmentEList<AffectedAccount>(AffectedAccount.class, this, IncidentPackage.INCIDENT__ACCOUNTS);
		}
		return accounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, IncidentPackage.INCIDENT__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TeamUpdate> getUpdates() {
		if (updates == null) {
			updates = new EObjectContainmentEList<TeamUpdate>(TeamUpdate.class, this, IncidentPackage.INCIDENT__UPDATES);
		}
		return updates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ActionItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ActionItem>(ActionItem.class, this, IncidentPackage.INCIDENT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Notice> getNotices() {
		if (notices == null) {
			notices = new EObjectContainmentEList<Notice>(Notice.class, this, IncidentPackage.INCIDENT__NOTICES);
		}
		return notices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, IncidentPackage.INCIDENT__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckItem> getJumpKit() {
		if (jumpKit == null) {
			jumpKit = new EObjectContainmentEList<CheckItem>(CheckItem.class, this, IncidentPackage.INCIDENT__JUMP_KIT);
		}
		return jumpKit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyRecord> getRecords() {
		if (records == null) {
			records = new EObjectContainmentEList<CustodyRecord>(CustodyRecord.class, this, IncidentPackage.INCIDENT__RECORDS);
		}
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IncidentPackage.INCIDENT__IMPACT:
				return basicSetImpact(null, msgs);
			case IncidentPackage.INCIDENT__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__TIMELINE:
				return ((InternalEList<?>)getTimeline()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__ACCOUNTS:
				return ((InternalEList<?>)getAccounts()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__UPDATES:
				return ((InternalEList<?>)getUpdates()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__NOTICES:
				return ((InternalEList<?>)getNotices()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__JUMP_KIT:
				return ((InternalEList<?>)getJumpKit()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__RECORDS:
				return ((InternalEList<?>)getRecords()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IncidentPackage.INCIDENT__TITLE:
				return getTitle();
			case IncidentPackage.INCIDENT__KIND:
				return getKind();
			case IncidentPackage.INCIDENT__TLP:
				return getTlp();
			case IncidentPackage.INCIDENT__FINISHED:
				return isFinished();
			case IncidentPackage.INCIDENT__ORGANISATION:
				return getOrganisation();
			case IncidentPackage.INCIDENT__AUTHOR:
				return getAuthor();
			case IncidentPackage.INCIDENT__SUMMARY:
				return getSummary();
			case IncidentPackage.INCIDENT__CAUSE:
				return getCause();
			case IncidentPackage.INCIDENT__BEGAN:
				return getBegan();
			case IncidentPackage.INCIDENT__DETECTED:
				return getDetected();
			case IncidentPackage.INCIDENT__CONTAINED:
				return getContained();
			case IncidentPackage.INCIDENT__ENDED:
				return getEnded();
			case IncidentPackage.INCIDENT__ZONES:
				return getZones();
			case IncidentPackage.INCIDENT__VIEW:
				return getView();
			case IncidentPackage.INCIDENT__CHART_QUERY:
				return getChartQuery();
			case IncidentPackage.INCIDENT__CHART_FIELD:
				return getChartField();
			case IncidentPackage.INCIDENT__LOGO:
				return getLogo();
			case IncidentPackage.INCIDENT__IMPACT:
				return getImpact();
			case IncidentPackage.INCIDENT__PHASES:
				return getPhases();
			case IncidentPackage.INCIDENT__TIMELINE:
				return getTimeline();
			case IncidentPackage.INCIDENT__SYSTEMS:
				return getSystems();
			case IncidentPackage.INCIDENT__ACCOUNTS:
				return getAccounts();
			case IncidentPackage.INCIDENT__INDICATORS:
				return getIndicators();
			case IncidentPackage.INCIDENT__UPDATES:
				return getUpdates();
			case IncidentPackage.INCIDENT__ITEMS:
				return getItems();
			case IncidentPackage.INCIDENT__NOTICES:
				return getNotices();
			case IncidentPackage.INCIDENT__PARTICIPANTS:
				return getParticipants();
			case IncidentPackage.INCIDENT__JUMP_KIT:
				return getJumpKit();
			case IncidentPackage.INCIDENT__RECORDS:
				return getRecords();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case IncidentPackage.INCIDENT__TITLE:
				setTitle((String)newValue);
				return;
			case IncidentPackage.INCIDENT__KIND:
				setKind((String)newValue);
				return;
			case IncidentPackage.INCIDENT__TLP:
				setTlp((Tlp)newValue);
				return;
			case IncidentPackage.INCIDENT__FINISHED:
				setFinished((Boolean)newValue);
				return;
			case IncidentPackage.INCIDENT__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case IncidentPackage.INCIDENT__AUTHOR:
				setAuthor((String)newValue);
				return;
			case IncidentPackage.INCIDENT__SUMMARY:
				setSummary((String)newValue);
				return;
			case IncidentPackage.INCIDENT__CAUSE:
				setCause((String)newValue);
				return;
			case IncidentPackage.INCIDENT__BEGAN:
				setBegan((Instant)newValue);
				return;
			case IncidentPackage.INCIDENT__DETECTED:
				setDetected((Instant)newValue);
				return;
			case IncidentPackage.INCIDENT__CONTAINED:
				setContained((Instant)newValue);
				return;
			case IncidentPackage.INCIDENT__ENDED:
				setEnded((Instant)newValue);
				return;
			case IncidentPackage.INCIDENT__ZONES:
				setZones((String)newValue);
				return;
			case IncidentPackage.INCIDENT__VIEW:
				setView((String)newValue);
				return;
			case IncidentPackage.INCIDENT__CHART_QUERY:
				setChartQuery((String)newValue);
				return;
			case IncidentPackage.INCIDENT__CHART_FIELD:
				setChartField((String)newValue);
				return;
			case IncidentPackage.INCIDENT__LOGO:
				setLogo((String)newValue);
				return;
			case IncidentPackage.INCIDENT__IMPACT:
				setImpact((Impact)newValue);
				return;
			case IncidentPackage.INCIDENT__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends PhaseRecord>)newValue);
				return;
			case IncidentPackage.INCIDENT__TIMELINE:
				getTimeline().clear();
				getTimeline().addAll((Collection<? extends TimelineEntry>)newValue);
				return;
			case IncidentPackage.INCIDENT__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends AffectedSystem>)newValue);
				return;
			case IncidentPackage.INCIDENT__ACCOUNTS:
				getAccounts().clear();
				getAccounts().addAll((Collection<? extends AffectedAccount>)newValue);
				return;
			case IncidentPackage.INCIDENT__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case IncidentPackage.INCIDENT__UPDATES:
				getUpdates().clear();
				getUpdates().addAll((Collection<? extends TeamUpdate>)newValue);
				return;
			case IncidentPackage.INCIDENT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ActionItem>)newValue);
				return;
			case IncidentPackage.INCIDENT__NOTICES:
				getNotices().clear();
				getNotices().addAll((Collection<? extends Notice>)newValue);
				return;
			case IncidentPackage.INCIDENT__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case IncidentPackage.INCIDENT__JUMP_KIT:
				getJumpKit().clear();
				getJumpKit().addAll((Collection<? extends CheckItem>)newValue);
				return;
			case IncidentPackage.INCIDENT__RECORDS:
				getRecords().clear();
				getRecords().addAll((Collection<? extends CustodyRecord>)newValue);
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
			case IncidentPackage.INCIDENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__TLP:
				setTlp(TLP_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__FINISHED:
				setFinished(FINISHED_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__BEGAN:
				setBegan(BEGAN_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__DETECTED:
				setDetected(DETECTED_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__CONTAINED:
				setContained(CONTAINED_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__ZONES:
				setZones(ZONES_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__VIEW:
				setView(VIEW_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__CHART_QUERY:
				setChartQuery(CHART_QUERY_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__CHART_FIELD:
				setChartField(CHART_FIELD_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__LOGO:
				setLogo(LOGO_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__IMPACT:
				setImpact((Impact)null);
				return;
			case IncidentPackage.INCIDENT__PHASES:
				getPhases().clear();
				return;
			case IncidentPackage.INCIDENT__TIMELINE:
				getTimeline().clear();
				return;
			case IncidentPackage.INCIDENT__SYSTEMS:
				getSystems().clear();
				return;
			case IncidentPackage.INCIDENT__ACCOUNTS:
				getAccounts().clear();
				return;
			case IncidentPackage.INCIDENT__INDICATORS:
				getIndicators().clear();
				return;
			case IncidentPackage.INCIDENT__UPDATES:
				getUpdates().clear();
				return;
			case IncidentPackage.INCIDENT__ITEMS:
				getItems().clear();
				return;
			case IncidentPackage.INCIDENT__NOTICES:
				getNotices().clear();
				return;
			case IncidentPackage.INCIDENT__PARTICIPANTS:
				getParticipants().clear();
				return;
			case IncidentPackage.INCIDENT__JUMP_KIT:
				getJumpKit().clear();
				return;
			case IncidentPackage.INCIDENT__RECORDS:
				getRecords().clear();
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
			case IncidentPackage.INCIDENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case IncidentPackage.INCIDENT__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case IncidentPackage.INCIDENT__TLP:
				return tlp != TLP_EDEFAULT;
			case IncidentPackage.INCIDENT__FINISHED:
				return finished != FINISHED_EDEFAULT;
			case IncidentPackage.INCIDENT__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case IncidentPackage.INCIDENT__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case IncidentPackage.INCIDENT__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case IncidentPackage.INCIDENT__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case IncidentPackage.INCIDENT__BEGAN:
				return BEGAN_EDEFAULT == null ? began != null : !BEGAN_EDEFAULT.equals(began);
			case IncidentPackage.INCIDENT__DETECTED:
				return DETECTED_EDEFAULT == null ? detected != null : !DETECTED_EDEFAULT.equals(detected);
			case IncidentPackage.INCIDENT__CONTAINED:
				return CONTAINED_EDEFAULT == null ? contained != null : !CONTAINED_EDEFAULT.equals(contained);
			case IncidentPackage.INCIDENT__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case IncidentPackage.INCIDENT__ZONES:
				return ZONES_EDEFAULT == null ? zones != null : !ZONES_EDEFAULT.equals(zones);
			case IncidentPackage.INCIDENT__VIEW:
				return VIEW_EDEFAULT == null ? view != null : !VIEW_EDEFAULT.equals(view);
			case IncidentPackage.INCIDENT__CHART_QUERY:
				return CHART_QUERY_EDEFAULT == null ? chartQuery != null : !CHART_QUERY_EDEFAULT.equals(chartQuery);
			case IncidentPackage.INCIDENT__CHART_FIELD:
				return CHART_FIELD_EDEFAULT == null ? chartField != null : !CHART_FIELD_EDEFAULT.equals(chartField);
			case IncidentPackage.INCIDENT__LOGO:
				return LOGO_EDEFAULT == null ? logo != null : !LOGO_EDEFAULT.equals(logo);
			case IncidentPackage.INCIDENT__IMPACT:
				return impact != null;
			case IncidentPackage.INCIDENT__PHASES:
				return phases != null && !phases.isEmpty();
			case IncidentPackage.INCIDENT__TIMELINE:
				return timeline != null && !timeline.isEmpty();
			case IncidentPackage.INCIDENT__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case IncidentPackage.INCIDENT__ACCOUNTS:
				return accounts != null && !accounts.isEmpty();
			case IncidentPackage.INCIDENT__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case IncidentPackage.INCIDENT__UPDATES:
				return updates != null && !updates.isEmpty();
			case IncidentPackage.INCIDENT__ITEMS:
				return items != null && !items.isEmpty();
			case IncidentPackage.INCIDENT__NOTICES:
				return notices != null && !notices.isEmpty();
			case IncidentPackage.INCIDENT__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case IncidentPackage.INCIDENT__JUMP_KIT:
				return jumpKit != null && !jumpKit.isEmpty();
			case IncidentPackage.INCIDENT__RECORDS:
				return records != null && !records.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", kind: ");
		result.append(kind);
		result.append(", tlp: ");
		result.append(tlp);
		result.append(", finished: ");
		result.append(finished);
		result.append(", organisation: ");
		result.append(organisation);
		result.append(", author: ");
		result.append(author);
		result.append(", summary: ");
		result.append(summary);
		result.append(", cause: ");
		result.append(cause);
		result.append(", began: ");
		result.append(began);
		result.append(", detected: ");
		result.append(detected);
		result.append(", contained: ");
		result.append(contained);
		result.append(", ended: ");
		result.append(ended);
		result.append(", zones: ");
		result.append(zones);
		result.append(", view: ");
		result.append(view);
		result.append(", chartQuery: ");
		result.append(chartQuery);
		result.append(", chartField: ");
		result.append(chartField);
		result.append(", logo: ");
		result.append(logo);
		result.append(')');
		return result.toString();
	}

} //IncidentImpl
