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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.watchpost.model.incident.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class IncidentFactoryImpl extends EFactoryImpl implements IncidentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static IncidentFactory init() {
		try {
			IncidentFactory theIncidentFactory = (IncidentFactory)EPackage.Registry.INSTANCE.getEFactory(IncidentPackage.eNS_URI);
			if (theIncidentFactory != null) {
				return theIncidentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new IncidentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IncidentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case IncidentPackage.INCIDENT: return createIncident();
			case IncidentPackage.IMPACT: return createImpact();
			case IncidentPackage.PHASE_RECORD: return createPhaseRecord();
			case IncidentPackage.PHASE_ENTRY: return createPhaseEntry();
			case IncidentPackage.TIMELINE_ENTRY: return createTimelineEntry();
			case IncidentPackage.AFFECTED_SYSTEM: return createAffectedSystem();
			case IncidentPackage.AFFECTED_ACCOUNT: return createAffectedAccount();
			case IncidentPackage.INDICATOR: return createIndicator();
			case IncidentPackage.TEAM_UPDATE: return createTeamUpdate();
			case IncidentPackage.FIGURE: return createFigure();
			case IncidentPackage.ACTION_ITEM: return createActionItem();
			case IncidentPackage.NOTICE: return createNotice();
			case IncidentPackage.PARTICIPANT: return createParticipant();
			case IncidentPackage.CHECK_ITEM: return createCheckItem();
			case IncidentPackage.CUSTODY_RECORD: return createCustodyRecord();
			case IncidentPackage.CUSTODY_STEP: return createCustodyStep();
			case IncidentPackage.ATTACHMENT: return createAttachment();
			case IncidentPackage.REFERENCE: return createReference();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case IncidentPackage.TLP:
				return createTlpFromString(eDataType, initialValue);
			case IncidentPackage.ENTRY_KIND:
				return createEntryKindFromString(eDataType, initialValue);
			case IncidentPackage.INDICATOR_KIND:
				return createIndicatorKindFromString(eDataType, initialValue);
			case IncidentPackage.ITEM_KIND:
				return createItemKindFromString(eDataType, initialValue);
			case IncidentPackage.SYSTEM_STATE:
				return createSystemStateFromString(eDataType, initialValue);
			case IncidentPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case IncidentPackage.HOSTILE_TEXT:
				return createHostileTextFromString(eDataType, initialValue);
			case IncidentPackage.UUID:
				return createUuidFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case IncidentPackage.TLP:
				return convertTlpToString(eDataType, instanceValue);
			case IncidentPackage.ENTRY_KIND:
				return convertEntryKindToString(eDataType, instanceValue);
			case IncidentPackage.INDICATOR_KIND:
				return convertIndicatorKindToString(eDataType, instanceValue);
			case IncidentPackage.ITEM_KIND:
				return convertItemKindToString(eDataType, instanceValue);
			case IncidentPackage.SYSTEM_STATE:
				return convertSystemStateToString(eDataType, instanceValue);
			case IncidentPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case IncidentPackage.HOSTILE_TEXT:
				return convertHostileTextToString(eDataType, instanceValue);
			case IncidentPackage.UUID:
				return convertUuidToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Incident createIncident() {
		IncidentImpl incident = new IncidentImpl();
		return incident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Impact createImpact() {
		ImpactImpl impact = new ImpactImpl();
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseRecord createPhaseRecord() {
		PhaseRecordImpl phaseRecord = new PhaseRecordImpl();
		return phaseRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseEntry createPhaseEntry() {
		PhaseEntryImpl phaseEntry = new PhaseEntryImpl();
		return phaseEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimelineEntry createTimelineEntry() {
		TimelineEntryImpl timelineEntry = new TimelineEntryImpl();
		return timelineEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AffectedSystem createAffectedSystem() {
		AffectedSystemImpl affectedSystem = new AffectedSystemImpl();
		return affectedSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AffectedAccount createAffectedAccount() {
		AffectedAccountImpl affectedAccount = new AffectedAccountImpl();
		return affectedAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TeamUpdate createTeamUpdate() {
		TeamUpdateImpl teamUpdate = new TeamUpdateImpl();
		return teamUpdate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure createFigure() {
		FigureImpl figure = new FigureImpl();
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionItem createActionItem() {
		ActionItemImpl actionItem = new ActionItemImpl();
		return actionItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Notice createNotice() {
		NoticeImpl notice = new NoticeImpl();
		return notice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant createParticipant() {
		ParticipantImpl participant = new ParticipantImpl();
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckItem createCheckItem() {
		CheckItemImpl checkItem = new CheckItemImpl();
		return checkItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyRecord createCustodyRecord() {
		CustodyRecordImpl custodyRecord = new CustodyRecordImpl();
		return custodyRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyStep createCustodyStep() {
		CustodyStepImpl custodyStep = new CustodyStepImpl();
		return custodyStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reference createReference() {
		ReferenceImpl reference = new ReferenceImpl();
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tlp createTlpFromString(EDataType eDataType, String initialValue) {
		Tlp result = Tlp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTlpToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryKind createEntryKindFromString(EDataType eDataType, String initialValue) {
		EntryKind result = EntryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorKind createIndicatorKindFromString(EDataType eDataType, String initialValue) {
		IndicatorKind result = IndicatorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemKind createItemKindFromString(EDataType eDataType, String initialValue) {
		ItemKind result = ItemKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemState createSystemStateFromString(EDataType eDataType, String initialValue) {
		SystemState result = SystemState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSystemStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createHostileText(final String it) {
		return it == null ? null : org.watchpost.model.util.HostileTexts.unescape(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createHostileTextFromString(EDataType eDataType, String initialValue) {
		return createHostileText(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHostileText(final String it) {
		return it == null ? null : org.watchpost.model.util.HostileTexts.escape(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHostileTextToString(EDataType eDataType, Object instanceValue) {
		return convertHostileText((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createUuid(final String it) {
		return it == null ? null : org.watchpost.model.util.Models.checkUuid(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createUuidFromString(EDataType eDataType, String initialValue) {
		return createUuid(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUuid(final String it) {
		return it == null ? null : org.watchpost.model.util.Models.checkUuid(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUuidToString(EDataType eDataType, Object instanceValue) {
		return convertUuid((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentPackage getIncidentPackage() {
		return (IncidentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static IncidentPackage getPackage() {
		return IncidentPackage.eINSTANCE;
	}

} //IncidentFactoryImpl
