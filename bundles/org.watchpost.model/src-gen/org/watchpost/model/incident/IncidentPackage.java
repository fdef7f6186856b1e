/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.incident;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an incident was handled, as people write it down: phases, timeline, systems, indicators, updates, tasks, custody. Kept beside the case file, so that one can grow without the other.
 * <p>
 * Text attributes start empty; one that is set to null is read back as empty. All times are points on the UTC time line. Objects are not thread-safe: one thread at a time changes an incident and everything in it.
 * <!-- end-model-doc -->
 * @see org.watchpost.model.incident.IncidentFactory
 * @generated
 */
public interface IncidentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "incident";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://watchpost.org/incident/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "incident";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	IncidentPackage eINSTANCE = org.watchpost.model.incident.internal.impl.IncidentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.ElementImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.IncidentImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__TITLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tlp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__TLP = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__FINISHED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ORGANISATION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__AUTHOR = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__SUMMARY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CAUSE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Began</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__BEGAN = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Detected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DETECTED = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Contained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CONTAINED = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ENDED = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ZONES = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>View</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__VIEW = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Chart Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CHART_QUERY = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Chart Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CHART_FIELD = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Logo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__LOGO = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__IMPACT = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__PHASES = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Timeline</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__TIMELINE = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__SYSTEMS = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ACCOUNTS = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__INDICATORS = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Updates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__UPDATES = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ITEMS = ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Notices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__NOTICES = ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__PARTICIPANTS = ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Jump Kit</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__JUMP_KIT = ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__RECORDS = ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.ImpactImpl <em>Impact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.ImpactImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getImpact()
	 * @generated
	 */
	int IMPACT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__SYSTEMS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__USERS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DURATION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DATA = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__COST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__NOTE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.PhaseRecordImpl <em>Phase Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.PhaseRecordImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getPhaseRecord()
	 * @generated
	 */
	int PHASE_RECORD = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD__KEY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD__TEXT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD__ENTRIES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD__CHECKLIST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Phase Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RECORD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.PhaseEntryImpl <em>Phase Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.PhaseEntryImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getPhaseEntry()
	 * @generated
	 */
	int PHASE_ENTRY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__TIME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__WHO = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__ACTION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__COMMENT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__SYSTEM = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY__REFERENCES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Phase Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_ENTRY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.TimelineEntryImpl <em>Timeline Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.TimelineEntryImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getTimelineEntry()
	 * @generated
	 */
	int TIMELINE_ENTRY = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__TIME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__UNTIL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__UNCERTAINTY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__ZONE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__KIND = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__TEXT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__WHO = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__SYSTEM = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__SOURCE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY__REFERENCES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Timeline Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_ENTRY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl <em>Affected System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.AffectedSystemImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getAffectedSystem()
	 * @generated
	 */
	int AFFECTED_SYSTEM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__ADDRESS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__ROLE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__OWNER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__STATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__FIRST = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__LAST = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__RESTORED = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__EVENTS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__NOTE = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM__REFERENCES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Affected System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_SYSTEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.AffectedAccountImpl <em>Affected Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.AffectedAccountImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getAffectedAccount()
	 * @generated
	 */
	int AFFECTED_ACCOUNT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT__SYSTEM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT__NOTE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT__REFERENCES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Affected Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFECTED_ACCOUNT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.IndicatorImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VALUE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FIRST = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LAST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__REFERENCES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.TeamUpdateImpl <em>Team Update</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.TeamUpdateImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getTeamUpdate()
	 * @generated
	 */
	int TEAM_UPDATE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE__TIME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Team</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE__TEAM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE__WHO = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE__TEXT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE__FIGURES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Team Update</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_UPDATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.FigureImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VALUE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__CHANGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.ActionItemImpl <em>Action Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.ActionItemImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getActionItem()
	 * @generated
	 */
	int ACTION_ITEM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__TEXT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__OWNER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__DUE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__PROGRESS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__NOTE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Action Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.NoticeImpl <em>Notice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.NoticeImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getNotice()
	 * @generated
	 */
	int NOTICE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__TIME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__FROM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__TO = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__CHANNEL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__SUBJECT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__TEXT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Notice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.ParticipantImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ORGANISATION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CONTACT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.CheckItemImpl <em>Check Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.CheckItemImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getCheckItem()
	 * @generated
	 */
	int CHECK_ITEM = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__DONE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__TIME = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__WHO = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__NOTE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Check Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl <em>Custody Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.CustodyRecordImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getCustodyRecord()
	 * @generated
	 */
	int CUSTODY_RECORD = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__EVIDENCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__WHAT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__ORIGIN = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__HOW = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Taken By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__TAKEN_BY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__TAKEN = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__KEPT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Seal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__SEAL = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__NOTE = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__EVENTS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD__ATTACHMENTS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Custody Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_RECORD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.CustodyStepImpl <em>Custody Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.CustodyStepImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getCustodyStep()
	 * @generated
	 */
	int CUSTODY_STEP = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__TIME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__ACTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__FROM = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__TO = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__PURPOSE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__PLACE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP__SIGNED = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Custody Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_STEP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.AttachmentImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SHA256 = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NOTE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.internal.impl.ReferenceImpl <em>Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.internal.impl.ReferenceImpl
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getReference()
	 * @generated
	 */
	int REFERENCE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__EVIDENCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__MEMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__PATH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__OFFSET = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__LENGTH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__TIME = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__DATASET = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__TEXT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.Tlp <em>Tlp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.Tlp
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getTlp()
	 * @generated
	 */
	int TLP = 19;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.EntryKind <em>Entry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.EntryKind
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getEntryKind()
	 * @generated
	 */
	int ENTRY_KIND = 20;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.IndicatorKind <em>Indicator Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.IndicatorKind
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getIndicatorKind()
	 * @generated
	 */
	int INDICATOR_KIND = 21;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.ItemKind <em>Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.ItemKind
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getItemKind()
	 * @generated
	 */
	int ITEM_KIND = 22;

	/**
	 * The meta object id for the '{@link org.watchpost.model.incident.SystemState <em>System State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.watchpost.model.incident.SystemState
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getSystemState()
	 * @generated
	 */
	int SYSTEM_STATE = 23;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 24;

	/**
	 * The meta object id for the '<em>Hostile Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getHostileText()
	 * @generated
	 */
	int HOSTILE_TEXT = 25;

	/**
	 * The meta object id for the '<em>Uuid</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getUuid()
	 * @generated
	 */
	int UUID = 26;


	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.watchpost.model.incident.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.watchpost.model.incident.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident</em>'.
	 * @see org.watchpost.model.incident.Incident
	 * @generated
	 */
	EClass getIncident();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.watchpost.model.incident.Incident#getTitle()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.watchpost.model.incident.Incident#getKind()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getTlp <em>Tlp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tlp</em>'.
	 * @see org.watchpost.model.incident.Incident#getTlp()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Tlp();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#isFinished <em>Finished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished</em>'.
	 * @see org.watchpost.model.incident.Incident#isFinished()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Finished();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.watchpost.model.incident.Incident#getOrganisation()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.watchpost.model.incident.Incident#getAuthor()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.watchpost.model.incident.Incident#getSummary()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.watchpost.model.incident.Incident#getCause()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getBegan <em>Began</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Began</em>'.
	 * @see org.watchpost.model.incident.Incident#getBegan()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Began();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getDetected <em>Detected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detected</em>'.
	 * @see org.watchpost.model.incident.Incident#getDetected()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Detected();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getContained <em>Contained</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contained</em>'.
	 * @see org.watchpost.model.incident.Incident#getContained()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Contained();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see org.watchpost.model.incident.Incident#getEnded()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Ended();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zones</em>'.
	 * @see org.watchpost.model.incident.Incident#getZones()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Zones();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getView <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>View</em>'.
	 * @see org.watchpost.model.incident.Incident#getView()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_View();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getChartQuery <em>Chart Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chart Query</em>'.
	 * @see org.watchpost.model.incident.Incident#getChartQuery()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_ChartQuery();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getChartField <em>Chart Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chart Field</em>'.
	 * @see org.watchpost.model.incident.Incident#getChartField()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_ChartField();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Incident#getLogo <em>Logo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logo</em>'.
	 * @see org.watchpost.model.incident.Incident#getLogo()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Logo();

	/**
	 * Returns the meta object for the containment reference '{@link org.watchpost.model.incident.Incident#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Impact</em>'.
	 * @see org.watchpost.model.incident.Incident#getImpact()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Impact();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.watchpost.model.incident.Incident#getPhases()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getTimeline <em>Timeline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Timeline</em>'.
	 * @see org.watchpost.model.incident.Incident#getTimeline()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Timeline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see org.watchpost.model.incident.Incident#getSystems()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Systems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accounts</em>'.
	 * @see org.watchpost.model.incident.Incident#getAccounts()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Accounts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.watchpost.model.incident.Incident#getIndicators()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getUpdates <em>Updates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Updates</em>'.
	 * @see org.watchpost.model.incident.Incident#getUpdates()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Updates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.watchpost.model.incident.Incident#getItems()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getNotices <em>Notices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notices</em>'.
	 * @see org.watchpost.model.incident.Incident#getNotices()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Notices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.watchpost.model.incident.Incident#getParticipants()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getJumpKit <em>Jump Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Jump Kit</em>'.
	 * @see org.watchpost.model.incident.Incident#getJumpKit()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_JumpKit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Incident#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Records</em>'.
	 * @see org.watchpost.model.incident.Incident#getRecords()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Records();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Impact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact</em>'.
	 * @see org.watchpost.model.incident.Impact
	 * @generated
	 */
	EClass getImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Impact#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Systems</em>'.
	 * @see org.watchpost.model.incident.Impact#getSystems()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Systems();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Impact#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Users</em>'.
	 * @see org.watchpost.model.incident.Impact#getUsers()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Users();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Impact#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.watchpost.model.incident.Impact#getDuration()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Impact#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.watchpost.model.incident.Impact#getData()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Data();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Impact#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.watchpost.model.incident.Impact#getCost()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Impact#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.Impact#getNote()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Note();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.PhaseRecord <em>Phase Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase Record</em>'.
	 * @see org.watchpost.model.incident.PhaseRecord
	 * @generated
	 */
	EClass getPhaseRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseRecord#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.watchpost.model.incident.PhaseRecord#getKey()
	 * @see #getPhaseRecord()
	 * @generated
	 */
	EAttribute getPhaseRecord_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseRecord#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.watchpost.model.incident.PhaseRecord#getTitle()
	 * @see #getPhaseRecord()
	 * @generated
	 */
	EAttribute getPhaseRecord_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseRecord#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.PhaseRecord#getText()
	 * @see #getPhaseRecord()
	 * @generated
	 */
	EAttribute getPhaseRecord_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.PhaseRecord#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.watchpost.model.incident.PhaseRecord#getEntries()
	 * @see #getPhaseRecord()
	 * @generated
	 */
	EReference getPhaseRecord_Entries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.PhaseRecord#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklist</em>'.
	 * @see org.watchpost.model.incident.PhaseRecord#getChecklist()
	 * @see #getPhaseRecord()
	 * @generated
	 */
	EReference getPhaseRecord_Checklist();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.PhaseEntry <em>Phase Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase Entry</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry
	 * @generated
	 */
	EClass getPhaseEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseEntry#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry#getTime()
	 * @see #getPhaseEntry()
	 * @generated
	 */
	EAttribute getPhaseEntry_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseEntry#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry#getWho()
	 * @see #getPhaseEntry()
	 * @generated
	 */
	EAttribute getPhaseEntry_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseEntry#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry#getAction()
	 * @see #getPhaseEntry()
	 * @generated
	 */
	EAttribute getPhaseEntry_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseEntry#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry#getComment()
	 * @see #getPhaseEntry()
	 * @generated
	 */
	EAttribute getPhaseEntry_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.PhaseEntry#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry#getSystem()
	 * @see #getPhaseEntry()
	 * @generated
	 */
	EAttribute getPhaseEntry_System();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.PhaseEntry#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.watchpost.model.incident.PhaseEntry#getReferences()
	 * @see #getPhaseEntry()
	 * @generated
	 */
	EReference getPhaseEntry_References();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.TimelineEntry <em>Timeline Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timeline Entry</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry
	 * @generated
	 */
	EClass getTimelineEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getTime()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getUntil()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getUncertainty()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Uncertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getZone()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getKind()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getText()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getWho()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getSystem()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_System();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TimelineEntry#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getSource()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EAttribute getTimelineEntry_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.TimelineEntry#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.watchpost.model.incident.TimelineEntry#getReferences()
	 * @see #getTimelineEntry()
	 * @generated
	 */
	EReference getTimelineEntry_References();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.AffectedSystem <em>Affected System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Affected System</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem
	 * @generated
	 */
	EClass getAffectedSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getName()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getAddress()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getRole()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getOwner()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getState()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_State();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getFirst()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_First();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getLast()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Last();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getRestored <em>Restored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restored</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getRestored()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Restored();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Events</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getEvents()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Events();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedSystem#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getNote()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EAttribute getAffectedSystem_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.AffectedSystem#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.watchpost.model.incident.AffectedSystem#getReferences()
	 * @see #getAffectedSystem()
	 * @generated
	 */
	EReference getAffectedSystem_References();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.AffectedAccount <em>Affected Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Affected Account</em>'.
	 * @see org.watchpost.model.incident.AffectedAccount
	 * @generated
	 */
	EClass getAffectedAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedAccount#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.incident.AffectedAccount#getName()
	 * @see #getAffectedAccount()
	 * @generated
	 */
	EAttribute getAffectedAccount_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedAccount#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.watchpost.model.incident.AffectedAccount#getSystem()
	 * @see #getAffectedAccount()
	 * @generated
	 */
	EAttribute getAffectedAccount_System();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedAccount#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.watchpost.model.incident.AffectedAccount#getState()
	 * @see #getAffectedAccount()
	 * @generated
	 */
	EAttribute getAffectedAccount_State();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.AffectedAccount#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.AffectedAccount#getNote()
	 * @see #getAffectedAccount()
	 * @generated
	 */
	EAttribute getAffectedAccount_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.AffectedAccount#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.watchpost.model.incident.AffectedAccount#getReferences()
	 * @see #getAffectedAccount()
	 * @generated
	 */
	EReference getAffectedAccount_References();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.watchpost.model.incident.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Indicator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.watchpost.model.incident.Indicator#getKind()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Indicator#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.watchpost.model.incident.Indicator#getValue()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Indicator#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.Indicator#getNote()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Indicator#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.watchpost.model.incident.Indicator#getFirst()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_First();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Indicator#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last</em>'.
	 * @see org.watchpost.model.incident.Indicator#getLast()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Last();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Indicator#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.watchpost.model.incident.Indicator#getCount()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Count();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.Indicator#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.watchpost.model.incident.Indicator#getReferences()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_References();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.TeamUpdate <em>Team Update</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team Update</em>'.
	 * @see org.watchpost.model.incident.TeamUpdate
	 * @generated
	 */
	EClass getTeamUpdate();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TeamUpdate#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.TeamUpdate#getTime()
	 * @see #getTeamUpdate()
	 * @generated
	 */
	EAttribute getTeamUpdate_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TeamUpdate#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Team</em>'.
	 * @see org.watchpost.model.incident.TeamUpdate#getTeam()
	 * @see #getTeamUpdate()
	 * @generated
	 */
	EAttribute getTeamUpdate_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TeamUpdate#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.watchpost.model.incident.TeamUpdate#getWho()
	 * @see #getTeamUpdate()
	 * @generated
	 */
	EAttribute getTeamUpdate_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.TeamUpdate#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.TeamUpdate#getText()
	 * @see #getTeamUpdate()
	 * @generated
	 */
	EAttribute getTeamUpdate_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.TeamUpdate#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.watchpost.model.incident.TeamUpdate#getFigures()
	 * @see #getTeamUpdate()
	 * @generated
	 */
	EReference getTeamUpdate_Figures();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.watchpost.model.incident.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Figure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.incident.Figure#getName()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Figure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.watchpost.model.incident.Figure#getValue()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Figure#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.watchpost.model.incident.Figure#getChange()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Change();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.ActionItem <em>Action Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action Item</em>'.
	 * @see org.watchpost.model.incident.ActionItem
	 * @generated
	 */
	EClass getActionItem();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.ActionItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.watchpost.model.incident.ActionItem#getKind()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.ActionItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.ActionItem#getText()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.ActionItem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.watchpost.model.incident.ActionItem#getOwner()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.ActionItem#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.watchpost.model.incident.ActionItem#getDue()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.ActionItem#getProgress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progress</em>'.
	 * @see org.watchpost.model.incident.ActionItem#getProgress()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Progress();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.ActionItem#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.ActionItem#getNote()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Note();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Notice <em>Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Notice</em>'.
	 * @see org.watchpost.model.incident.Notice
	 * @generated
	 */
	EClass getNotice();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Notice#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.Notice#getTime()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Notice#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.watchpost.model.incident.Notice#getFrom()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_From();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Notice#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.watchpost.model.incident.Notice#getTo()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_To();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Notice#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.watchpost.model.incident.Notice#getChannel()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Notice#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.watchpost.model.incident.Notice#getSubject()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Notice#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.Notice#getText()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Text();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.watchpost.model.incident.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Participant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.incident.Participant#getName()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.watchpost.model.incident.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Participant#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.watchpost.model.incident.Participant#getOrganisation()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Participant#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.watchpost.model.incident.Participant#getContact()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Contact();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.CheckItem <em>Check Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Item</em>'.
	 * @see org.watchpost.model.incident.CheckItem
	 * @generated
	 */
	EClass getCheckItem();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CheckItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.CheckItem#getText()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CheckItem#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.watchpost.model.incident.CheckItem#isDone()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CheckItem#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.CheckItem#getTime()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CheckItem#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.watchpost.model.incident.CheckItem#getWho()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CheckItem#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.CheckItem#getNote()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Note();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.CustodyRecord <em>Custody Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Record</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord
	 * @generated
	 */
	EClass getCustodyRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getNumber()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getEvidence()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getWhat()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_What();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getOrigin()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getHow()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_How();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getTakenBy <em>Taken By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken By</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getTakenBy()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_TakenBy();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getTaken <em>Taken</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getTaken()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Taken();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getKept <em>Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getKept()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Kept();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getSeal <em>Seal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seal</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getSeal()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Seal();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyRecord#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getNote()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EAttribute getCustodyRecord_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.CustodyRecord#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getEvents()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EReference getCustodyRecord_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.watchpost.model.incident.CustodyRecord#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.watchpost.model.incident.CustodyRecord#getAttachments()
	 * @see #getCustodyRecord()
	 * @generated
	 */
	EReference getCustodyRecord_Attachments();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.CustodyStep <em>Custody Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Step</em>'.
	 * @see org.watchpost.model.incident.CustodyStep
	 * @generated
	 */
	EClass getCustodyStep();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getTime()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getAction()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getFrom()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_From();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getTo()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_To();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getPurpose()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getPlace()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.CustodyStep#getSigned <em>Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed</em>'.
	 * @see org.watchpost.model.incident.CustodyStep#getSigned()
	 * @see #getCustodyStep()
	 * @generated
	 */
	EAttribute getCustodyStep_Signed();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.watchpost.model.incident.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.watchpost.model.incident.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Attachment#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.watchpost.model.incident.Attachment#getSha256()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Attachment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.watchpost.model.incident.Attachment#getState()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Attachment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.watchpost.model.incident.Attachment#getNote()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Note();

	/**
	 * Returns the meta object for class '{@link org.watchpost.model.incident.Reference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference</em>'.
	 * @see org.watchpost.model.incident.Reference
	 * @generated
	 */
	EClass getReference();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.watchpost.model.incident.Reference#getEvidence()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.watchpost.model.incident.Reference#getMember()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.watchpost.model.incident.Reference#getPath()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.watchpost.model.incident.Reference#getOffset()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.watchpost.model.incident.Reference#getLength()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.watchpost.model.incident.Reference#getTime()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataset</em>'.
	 * @see org.watchpost.model.incident.Reference#getDataset()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link org.watchpost.model.incident.Reference#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.watchpost.model.incident.Reference#getText()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Text();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.incident.Tlp <em>Tlp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tlp</em>'.
	 * @see org.watchpost.model.incident.Tlp
	 * @generated
	 */
	EEnum getTlp();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.incident.EntryKind <em>Entry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entry Kind</em>'.
	 * @see org.watchpost.model.incident.EntryKind
	 * @generated
	 */
	EEnum getEntryKind();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.incident.IndicatorKind <em>Indicator Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Kind</em>'.
	 * @see org.watchpost.model.incident.IndicatorKind
	 * @generated
	 */
	EEnum getIndicatorKind();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.incident.ItemKind <em>Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Kind</em>'.
	 * @see org.watchpost.model.incident.ItemKind
	 * @generated
	 */
	EEnum getItemKind();

	/**
	 * Returns the meta object for enum '{@link org.watchpost.model.incident.SystemState <em>System State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>System State</em>'.
	 * @see org.watchpost.model.incident.SystemState
	 * @generated
	 */
	EEnum getSystemState();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point on the UTC time line, written as ISO-8601 with a final Z and up to nine fractional digits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Hostile Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text which may hold any UTF-16 code unit, also those XML cannot hold. Written with reversible backslash escapes, see <code>org.watchpost.model.util.HostileTexts</code>.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Hostile Text</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getHostileText();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A UUID in its 36-character lower-case form. Anything else is refused when an incident is saved or loaded.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Uuid</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getUuid();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	IncidentFactory getIncidentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.ElementImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.IncidentImpl <em>Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.IncidentImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getIncident()
		 * @generated
		 */
		EClass INCIDENT = eINSTANCE.getIncident();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__TITLE = eINSTANCE.getIncident_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__KIND = eINSTANCE.getIncident_Kind();

		/**
		 * The meta object literal for the '<em><b>Tlp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__TLP = eINSTANCE.getIncident_Tlp();

		/**
		 * The meta object literal for the '<em><b>Finished</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__FINISHED = eINSTANCE.getIncident_Finished();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__ORGANISATION = eINSTANCE.getIncident_Organisation();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__AUTHOR = eINSTANCE.getIncident_Author();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__SUMMARY = eINSTANCE.getIncident_Summary();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__CAUSE = eINSTANCE.getIncident_Cause();

		/**
		 * The meta object literal for the '<em><b>Began</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__BEGAN = eINSTANCE.getIncident_Began();

		/**
		 * The meta object literal for the '<em><b>Detected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__DETECTED = eINSTANCE.getIncident_Detected();

		/**
		 * The meta object literal for the '<em><b>Contained</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__CONTAINED = eINSTANCE.getIncident_Contained();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__ENDED = eINSTANCE.getIncident_Ended();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__ZONES = eINSTANCE.getIncident_Zones();

		/**
		 * The meta object literal for the '<em><b>View</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__VIEW = eINSTANCE.getIncident_View();

		/**
		 * The meta object literal for the '<em><b>Chart Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__CHART_QUERY = eINSTANCE.getIncident_ChartQuery();

		/**
		 * The meta object literal for the '<em><b>Chart Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__CHART_FIELD = eINSTANCE.getIncident_ChartField();

		/**
		 * The meta object literal for the '<em><b>Logo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__LOGO = eINSTANCE.getIncident_Logo();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__IMPACT = eINSTANCE.getIncident_Impact();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__PHASES = eINSTANCE.getIncident_Phases();

		/**
		 * The meta object literal for the '<em><b>Timeline</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__TIMELINE = eINSTANCE.getIncident_Timeline();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__SYSTEMS = eINSTANCE.getIncident_Systems();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__ACCOUNTS = eINSTANCE.getIncident_Accounts();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__INDICATORS = eINSTANCE.getIncident_Indicators();

		/**
		 * The meta object literal for the '<em><b>Updates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__UPDATES = eINSTANCE.getIncident_Updates();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__ITEMS = eINSTANCE.getIncident_Items();

		/**
		 * The meta object literal for the '<em><b>Notices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__NOTICES = eINSTANCE.getIncident_Notices();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__PARTICIPANTS = eINSTANCE.getIncident_Participants();

		/**
		 * The meta object literal for the '<em><b>Jump Kit</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__JUMP_KIT = eINSTANCE.getIncident_JumpKit();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__RECORDS = eINSTANCE.getIncident_Records();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.ImpactImpl <em>Impact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.ImpactImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getImpact()
		 * @generated
		 */
		EClass IMPACT = eINSTANCE.getImpact();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__SYSTEMS = eINSTANCE.getImpact_Systems();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__USERS = eINSTANCE.getImpact_Users();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__DURATION = eINSTANCE.getImpact_Duration();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__DATA = eINSTANCE.getImpact_Data();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__COST = eINSTANCE.getImpact_Cost();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__NOTE = eINSTANCE.getImpact_Note();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.PhaseRecordImpl <em>Phase Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.PhaseRecordImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getPhaseRecord()
		 * @generated
		 */
		EClass PHASE_RECORD = eINSTANCE.getPhaseRecord();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RECORD__KEY = eINSTANCE.getPhaseRecord_Key();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RECORD__TITLE = eINSTANCE.getPhaseRecord_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RECORD__TEXT = eINSTANCE.getPhaseRecord_Text();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_RECORD__ENTRIES = eINSTANCE.getPhaseRecord_Entries();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_RECORD__CHECKLIST = eINSTANCE.getPhaseRecord_Checklist();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.PhaseEntryImpl <em>Phase Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.PhaseEntryImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getPhaseEntry()
		 * @generated
		 */
		EClass PHASE_ENTRY = eINSTANCE.getPhaseEntry();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_ENTRY__TIME = eINSTANCE.getPhaseEntry_Time();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_ENTRY__WHO = eINSTANCE.getPhaseEntry_Who();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_ENTRY__ACTION = eINSTANCE.getPhaseEntry_Action();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_ENTRY__COMMENT = eINSTANCE.getPhaseEntry_Comment();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_ENTRY__SYSTEM = eINSTANCE.getPhaseEntry_System();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_ENTRY__REFERENCES = eINSTANCE.getPhaseEntry_References();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.TimelineEntryImpl <em>Timeline Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.TimelineEntryImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getTimelineEntry()
		 * @generated
		 */
		EClass TIMELINE_ENTRY = eINSTANCE.getTimelineEntry();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__TIME = eINSTANCE.getTimelineEntry_Time();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__UNTIL = eINSTANCE.getTimelineEntry_Until();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__UNCERTAINTY = eINSTANCE.getTimelineEntry_Uncertainty();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__ZONE = eINSTANCE.getTimelineEntry_Zone();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__KIND = eINSTANCE.getTimelineEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__TEXT = eINSTANCE.getTimelineEntry_Text();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__WHO = eINSTANCE.getTimelineEntry_Who();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__SYSTEM = eINSTANCE.getTimelineEntry_System();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_ENTRY__SOURCE = eINSTANCE.getTimelineEntry_Source();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIMELINE_ENTRY__REFERENCES = eINSTANCE.getTimelineEntry_References();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.AffectedSystemImpl <em>Affected System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.AffectedSystemImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getAffectedSystem()
		 * @generated
		 */
		EClass AFFECTED_SYSTEM = eINSTANCE.getAffectedSystem();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__NAME = eINSTANCE.getAffectedSystem_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__ADDRESS = eINSTANCE.getAffectedSystem_Address();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__ROLE = eINSTANCE.getAffectedSystem_Role();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__OWNER = eINSTANCE.getAffectedSystem_Owner();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__STATE = eINSTANCE.getAffectedSystem_State();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__FIRST = eINSTANCE.getAffectedSystem_First();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__LAST = eINSTANCE.getAffectedSystem_Last();

		/**
		 * The meta object literal for the '<em><b>Restored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__RESTORED = eINSTANCE.getAffectedSystem_Restored();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__EVENTS = eINSTANCE.getAffectedSystem_Events();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_SYSTEM__NOTE = eINSTANCE.getAffectedSystem_Note();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AFFECTED_SYSTEM__REFERENCES = eINSTANCE.getAffectedSystem_References();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.AffectedAccountImpl <em>Affected Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.AffectedAccountImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getAffectedAccount()
		 * @generated
		 */
		EClass AFFECTED_ACCOUNT = eINSTANCE.getAffectedAccount();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_ACCOUNT__NAME = eINSTANCE.getAffectedAccount_Name();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_ACCOUNT__SYSTEM = eINSTANCE.getAffectedAccount_System();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_ACCOUNT__STATE = eINSTANCE.getAffectedAccount_State();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFECTED_ACCOUNT__NOTE = eINSTANCE.getAffectedAccount_Note();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AFFECTED_ACCOUNT__REFERENCES = eINSTANCE.getAffectedAccount_References();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.IndicatorImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__KIND = eINSTANCE.getIndicator_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VALUE = eINSTANCE.getIndicator_Value();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NOTE = eINSTANCE.getIndicator_Note();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FIRST = eINSTANCE.getIndicator_First();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__LAST = eINSTANCE.getIndicator_Last();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__COUNT = eINSTANCE.getIndicator_Count();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__REFERENCES = eINSTANCE.getIndicator_References();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.TeamUpdateImpl <em>Team Update</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.TeamUpdateImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getTeamUpdate()
		 * @generated
		 */
		EClass TEAM_UPDATE = eINSTANCE.getTeamUpdate();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_UPDATE__TIME = eINSTANCE.getTeamUpdate_Time();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_UPDATE__TEAM = eINSTANCE.getTeamUpdate_Team();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_UPDATE__WHO = eINSTANCE.getTeamUpdate_Who();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_UPDATE__TEXT = eINSTANCE.getTeamUpdate_Text();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEAM_UPDATE__FIGURES = eINSTANCE.getTeamUpdate_Figures();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.FigureImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__NAME = eINSTANCE.getFigure_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__VALUE = eINSTANCE.getFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__CHANGE = eINSTANCE.getFigure_Change();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.ActionItemImpl <em>Action Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.ActionItemImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getActionItem()
		 * @generated
		 */
		EClass ACTION_ITEM = eINSTANCE.getActionItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__KIND = eINSTANCE.getActionItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__TEXT = eINSTANCE.getActionItem_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__OWNER = eINSTANCE.getActionItem_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__DUE = eINSTANCE.getActionItem_Due();

		/**
		 * The meta object literal for the '<em><b>Progress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__PROGRESS = eINSTANCE.getActionItem_Progress();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__NOTE = eINSTANCE.getActionItem_Note();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.NoticeImpl <em>Notice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.NoticeImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getNotice()
		 * @generated
		 */
		EClass NOTICE = eINSTANCE.getNotice();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__TIME = eINSTANCE.getNotice_Time();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__FROM = eINSTANCE.getNotice_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__TO = eINSTANCE.getNotice_To();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__CHANNEL = eINSTANCE.getNotice_Channel();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__SUBJECT = eINSTANCE.getNotice_Subject();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__TEXT = eINSTANCE.getNotice_Text();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.ParticipantImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NAME = eINSTANCE.getParticipant_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ORGANISATION = eINSTANCE.getParticipant_Organisation();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__CONTACT = eINSTANCE.getParticipant_Contact();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.CheckItemImpl <em>Check Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.CheckItemImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getCheckItem()
		 * @generated
		 */
		EClass CHECK_ITEM = eINSTANCE.getCheckItem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__TEXT = eINSTANCE.getCheckItem_Text();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__DONE = eINSTANCE.getCheckItem_Done();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__TIME = eINSTANCE.getCheckItem_Time();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__WHO = eINSTANCE.getCheckItem_Who();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__NOTE = eINSTANCE.getCheckItem_Note();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.CustodyRecordImpl <em>Custody Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.CustodyRecordImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getCustodyRecord()
		 * @generated
		 */
		EClass CUSTODY_RECORD = eINSTANCE.getCustodyRecord();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__NUMBER = eINSTANCE.getCustodyRecord_Number();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__EVIDENCE = eINSTANCE.getCustodyRecord_Evidence();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__WHAT = eINSTANCE.getCustodyRecord_What();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__ORIGIN = eINSTANCE.getCustodyRecord_Origin();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__HOW = eINSTANCE.getCustodyRecord_How();

		/**
		 * The meta object literal for the '<em><b>Taken By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__TAKEN_BY = eINSTANCE.getCustodyRecord_TakenBy();

		/**
		 * The meta object literal for the '<em><b>Taken</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__TAKEN = eINSTANCE.getCustodyRecord_Taken();

		/**
		 * The meta object literal for the '<em><b>Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__KEPT = eINSTANCE.getCustodyRecord_Kept();

		/**
		 * The meta object literal for the '<em><b>Seal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__SEAL = eINSTANCE.getCustodyRecord_Seal();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_RECORD__NOTE = eINSTANCE.getCustodyRecord_Note();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_RECORD__EVENTS = eINSTANCE.getCustodyRecord_Events();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTODY_RECORD__ATTACHMENTS = eINSTANCE.getCustodyRecord_Attachments();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.CustodyStepImpl <em>Custody Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.CustodyStepImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getCustodyStep()
		 * @generated
		 */
		EClass CUSTODY_STEP = eINSTANCE.getCustodyStep();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__TIME = eINSTANCE.getCustodyStep_Time();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__ACTION = eINSTANCE.getCustodyStep_Action();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__FROM = eINSTANCE.getCustodyStep_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__TO = eINSTANCE.getCustodyStep_To();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__PURPOSE = eINSTANCE.getCustodyStep_Purpose();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__PLACE = eINSTANCE.getCustodyStep_Place();

		/**
		 * The meta object literal for the '<em><b>Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_STEP__SIGNED = eINSTANCE.getCustodyStep_Signed();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.AttachmentImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SHA256 = eINSTANCE.getAttachment_Sha256();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__STATE = eINSTANCE.getAttachment_State();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NOTE = eINSTANCE.getAttachment_Note();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.internal.impl.ReferenceImpl <em>Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.internal.impl.ReferenceImpl
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getReference()
		 * @generated
		 */
		EClass REFERENCE = eINSTANCE.getReference();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__EVIDENCE = eINSTANCE.getReference_Evidence();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__MEMBER = eINSTANCE.getReference_Member();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__PATH = eINSTANCE.getReference_Path();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__OFFSET = eINSTANCE.getReference_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__LENGTH = eINSTANCE.getReference_Length();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__TIME = eINSTANCE.getReference_Time();

		/**
		 * The meta object literal for the '<em><b>Dataset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__DATASET = eINSTANCE.getReference_Dataset();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__TEXT = eINSTANCE.getReference_Text();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.Tlp <em>Tlp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.Tlp
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getTlp()
		 * @generated
		 */
		EEnum TLP = eINSTANCE.getTlp();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.EntryKind <em>Entry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.EntryKind
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getEntryKind()
		 * @generated
		 */
		EEnum ENTRY_KIND = eINSTANCE.getEntryKind();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.IndicatorKind <em>Indicator Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.IndicatorKind
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getIndicatorKind()
		 * @generated
		 */
		EEnum INDICATOR_KIND = eINSTANCE.getIndicatorKind();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.ItemKind <em>Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.ItemKind
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getItemKind()
		 * @generated
		 */
		EEnum ITEM_KIND = eINSTANCE.getItemKind();

		/**
		 * The meta object literal for the '{@link org.watchpost.model.incident.SystemState <em>System State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.watchpost.model.incident.SystemState
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getSystemState()
		 * @generated
		 */
		EEnum SYSTEM_STATE = eINSTANCE.getSystemState();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Hostile Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getHostileText()
		 * @generated
		 */
		EDataType HOSTILE_TEXT = eINSTANCE.getHostileText();

		/**
		 * The meta object literal for the '<em>Uuid</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.watchpost.model.incident.internal.impl.IncidentPackageImpl#getUuid()
		 * @generated
		 */
		EDataType UUID = eINSTANCE.getUuid();

	}

} //IncidentPackage
