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
 * A representation of the model object '<em><b>Timeline Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the timeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getTime <em>Time</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getUntil <em>Until</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getUncertainty <em>Uncertainty</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getZone <em>Zone</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getText <em>Text</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getWho <em>Who</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getSystem <em>System</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getSource <em>Source</em>}</li>
 *   <li>{@link org.watchpost.model.incident.TimelineEntry#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry()
 * @generated
 */
public interface TimelineEntry extends Element {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; null if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Time()
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when, for what lasted; null for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(Instant)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Until()
	 * @generated
	 */
	Instant getUntil();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(Instant value);

	/**
	 * Returns the value of the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds by which the time may be wrong in either direction; 0: as exact as it is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty</em>' attribute.
	 * @see #setUncertainty(int)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Uncertainty()
	 * @generated
	 */
	int getUncertainty();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getUncertainty <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertainty</em>' attribute.
	 * @see #getUncertainty()
	 * @generated
	 */
	void setUncertainty(int value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IANA zone in which the time was reported; empty: the zone of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Zone()
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"FACT"</code>.
	 * The literals are from the enumeration {@link org.watchpost.model.incident.EntryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.incident.EntryKind
	 * @see #setKind(EntryKind)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Kind()
	 * @generated
	 */
	EntryKind getKind();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.watchpost.model.incident.EntryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EntryKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did or reported it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Who()
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_System()
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where it is known, if not from records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.watchpost.model.incident.TimelineEntry#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.incident.Reference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The records that show it; owned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see org.watchpost.model.incident.IncidentPackage#getTimelineEntry_References()
	 * @generated
	 */
	EList<Reference> getReferences();

} // TimelineEntry
