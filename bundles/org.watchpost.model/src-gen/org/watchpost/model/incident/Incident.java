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
 * A representation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an incident was handled: the root of what the report says beyond evidence and findings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.Incident#getTitle <em>Title</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getTlp <em>Tlp</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#isFinished <em>Finished</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getCause <em>Cause</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getBegan <em>Began</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getDetected <em>Detected</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getContained <em>Contained</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getZones <em>Zones</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getView <em>View</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getChartQuery <em>Chart Query</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getChartField <em>Chart Field</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getLogo <em>Logo</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getTimeline <em>Timeline</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getAccounts <em>Accounts</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getUpdates <em>Updates</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getItems <em>Items</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getNotices <em>Notices</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getJumpKit <em>Jump Kit</em>}</li>
 *   <li>{@link org.watchpost.model.incident.Incident#getRecords <em>Records</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getIncident()
 * @generated
 */
public interface Incident extends Element {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the incident is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of incident: the name of the template it was begun with, for example worm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Kind()
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Tlp</b></em>' attribute.
	 * The default value is <code>"AMBER"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.incident.Tlp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the report may go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tlp</em>' attribute.
	 * @see org.watchpost.model.incident.Tlp
	 * @see #setTlp(Tlp)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Tlp()
	 * @generated
	 */
	Tlp getTlp();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getTlp <em>Tlp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tlp</em>' attribute.
	 * @see org.watchpost.model.incident.Tlp
	 * @see #getTlp()
	 * @generated
	 */
	void setTlp(Tlp value);

	/**
	 * Returns the value of the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the report is final; until then it is marked as a draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finished</em>' attribute.
	 * @see #setFinished(boolean)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Finished()
	 * @generated
	 */
	boolean isFinished();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#isFinished <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished</em>' attribute.
	 * @see #isFinished()
	 * @generated
	 */
	void setFinished(boolean value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose incident it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Organisation()
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who writes the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The summary for management; several lines. Empty: the report makes one from the facts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Summary()
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cause as far as it is known; several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Cause()
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Began</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Began</em>' attribute.
	 * @see #setBegan(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Began()
	 * @generated
	 */
	Instant getBegan();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getBegan <em>Began</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Began</em>' attribute.
	 * @see #getBegan()
	 * @generated
	 */
	void setBegan(Instant value);

	/**
	 * Returns the value of the '<em><b>Detected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was noticed; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detected</em>' attribute.
	 * @see #setDetected(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Detected()
	 * @generated
	 */
	Instant getDetected();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getDetected <em>Detected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detected</em>' attribute.
	 * @see #getDetected()
	 * @generated
	 */
	void setDetected(Instant value);

	/**
	 * Returns the value of the '<em><b>Contained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it stopped spreading; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contained</em>' attribute.
	 * @see #setContained(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Contained()
	 * @generated
	 */
	Instant getContained();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getContained <em>Contained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contained</em>' attribute.
	 * @see #getContained()
	 * @generated
	 */
	void setContained(Instant value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When all was as before; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Ended()
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further IANA zones in which the timeline shows times, separated by spaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' attribute.
	 * @see #setZones(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Zones()
	 * @generated
	 */
	String getZones();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getZones <em>Zones</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zones</em>' attribute.
	 * @see #getZones()
	 * @generated
	 */
	void setZones(String value);

	/**
	 * Returns the value of the '<em><b>View</b></em>' attribute.
	 * The default value is <code>"phases"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which set of phases is shown: phases (SANS), csf (NIST SP 800-61 r3, CSF 2.0) or own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>View</em>' attribute.
	 * @see #setView(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_View()
	 * @generated
	 */
	String getView();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getView <em>View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>View</em>' attribute.
	 * @see #getView()
	 * @generated
	 */
	void setView(String value);

	/**
	 * Returns the value of the '<em><b>Chart Query</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The query whose events the curve of the incident counts by the hour; empty: all alerts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chart Query</em>' attribute.
	 * @see #setChartQuery(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_ChartQuery()
	 * @generated
	 */
	String getChartQuery();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getChartQuery <em>Chart Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chart Query</em>' attribute.
	 * @see #getChartQuery()
	 * @generated
	 */
	void setChartQuery(String value);

	/**
	 * Returns the value of the '<em><b>Chart Field</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field whose values are counted when first seen (infected hosts); empty: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chart Field</em>' attribute.
	 * @see #setChartField(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_ChartField()
	 * @generated
	 */
	String getChartField();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getChartField <em>Chart Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chart Field</em>' attribute.
	 * @see #getChartField()
	 * @generated
	 */
	void setChartField(String value);

	/**
	 * Returns the value of the '<em><b>Logo</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the state file of the case that holds the picture of the organisation (PNG or JPEG); empty: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Logo</em>' attribute.
	 * @see #setLogo(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Logo()
	 * @generated
	 */
	String getLogo();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getLogo <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logo</em>' attribute.
	 * @see #getLogo()
	 * @generated
	 */
	void setLogo(String value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it cost; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact</em>' containment reference.
	 * @see #setImpact(Impact)
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Impact()
	 * @generated
	 */
	Impact getImpact();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.Incident#getImpact <em>Impact</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' containment reference.
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(Impact value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.PhaseRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phases of handling in their order; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Phases()
	 * @generated
	 */
	EList<PhaseRecord> getPhases();

	/**
	 * Returns the value of the '<em><b>Timeline</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.TimelineEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened when, in the order of writing; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeline</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Timeline()
	 * @generated
	 */
	EList<TimelineEntry> getTimeline();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.AffectedSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems affected; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Systems()
	 * @generated
	 */
	EList<AffectedSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.AffectedAccount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts affected; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accounts</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Accounts()
	 * @generated
	 */
	EList<AffectedAccount> getAccounts();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what others can recognise it; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Indicators()
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Updates</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.TeamUpdate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What teams reported by the hour; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Updates</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Updates()
	 * @generated
	 */
	EList<TeamUpdate> getUpdates();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.ActionItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tasks, recommendations, lessons; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Items()
	 * @generated
	 */
	EList<ActionItem> getItems();

	/**
	 * Returns the value of the '<em><b>Notices</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Notice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was told what; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notices</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Notices()
	 * @generated
	 */
	EList<Notice> getNotices();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took part; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Participants()
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Jump Kit</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.CheckItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to lie ready; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jump Kit</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_JumpKit()
	 * @generated
	 */
	EList<CheckItem> getJumpKit();

	/**
	 * Returns the value of the '<em><b>Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.CustodyRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the register says about evidence beyond the case file, and evidence that is no file; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getIncident_Records()
	 * @generated
	 */
	EList<CustodyRecord> getRecords();

} // Incident
