/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.watchpost.model.monitor.AlarmAction;
import org.watchpost.model.monitor.AlarmKind;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.AlarmSeverity;
import org.watchpost.model.monitor.MonitorPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alarm Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getServer <em>Server</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getQueue <em>Queue</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#isBelow <em>Below</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getSustained <em>Sustained</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getClear <em>Clear</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getQuiet <em>Quiet</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.internal.impl.AlarmRuleImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlarmRuleImpl extends MinimalEObjectImpl.Container implements AlarmRule {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AlarmKind KIND_EDEFAULT = AlarmKind.THRESHOLD;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AlarmKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_EDEFAULT = "*";

	/**
	 * The cached value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected String server = SERVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getQueue() <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue()
	 * @generated
	 * @ordered
	 */
	protected static final String QUEUE_EDEFAULT = "*";

	/**
	 * The cached value of the '{@link #getQueue() <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue()
	 * @generated
	 * @ordered
	 */
	protected String queue = QUEUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected static final String METRIC_EDEFAULT = "depth";

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected String metric = METRIC_EDEFAULT;

	/**
	 * The default value of the '{@link #isBelow() <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBelow()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BELOW_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBelow() <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBelow()
	 * @generated
	 * @ordered
	 */
	protected boolean below = BELOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected double limit = LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected static final int HORIZON_EDEFAULT = 3600;

	/**
	 * The cached value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected int horizon = HORIZON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSustained() <em>Sustained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustained()
	 * @generated
	 * @ordered
	 */
	protected static final int SUSTAINED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSustained() <em>Sustained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustained()
	 * @generated
	 * @ordered
	 */
	protected int sustained = SUSTAINED_EDEFAULT;

	/**
	 * The default value of the '{@link #getClear() <em>Clear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClear()
	 * @generated
	 * @ordered
	 */
	protected static final double CLEAR_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getClear() <em>Clear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClear()
	 * @generated
	 * @ordered
	 */
	protected double clear = CLEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecovery() <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecovery()
	 * @generated
	 * @ordered
	 */
	protected static final int RECOVERY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecovery() <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecovery()
	 * @generated
	 * @ordered
	 */
	protected int recovery = RECOVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuiet() <em>Quiet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuiet()
	 * @generated
	 * @ordered
	 */
	protected static final int QUIET_EDEFAULT = 900;

	/**
	 * The cached value of the '{@link #getQuiet() <em>Quiet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuiet()
	 * @generated
	 * @ordered
	 */
	protected int quiet = QUIET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final AlarmSeverity SEVERITY_EDEFAULT = AlarmSeverity.WARNING;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected AlarmSeverity severity = SEVERITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<AlarmAction> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlarmRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MonitorPackage.Literals.ALARM_RULE;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AlarmKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AlarmKind newKind) {
		AlarmKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServer() {
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServer(String newServer) {
		String oldServer = server;
		server = newServer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__SERVER, oldServer, server));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQueue() {
		return queue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueue(String newQueue) {
		String oldQueue = queue;
		queue = newQueue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__QUEUE, oldQueue, queue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(String newMetric) {
		String oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBelow() {
		return below;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelow(boolean newBelow) {
		boolean oldBelow = below;
		below = newBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__BELOW, oldBelow, below));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLimit() {
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimit(double newLimit) {
		double oldLimit = limit;
		limit = newLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__LIMIT, oldLimit, limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHorizon() {
		return horizon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizon(int newHorizon) {
		int oldHorizon = horizon;
		horizon = newHorizon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__HORIZON, oldHorizon, horizon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSustained() {
		return sustained;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSustained(int newSustained) {
		int oldSustained = sustained;
		sustained = newSustained;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__SUSTAINED, oldSustained, sustained));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getClear() {
		return clear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClear(double newClear) {
		double oldClear = clear;
		clear = newClear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__CLEAR, oldClear, clear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecovery() {
		return recovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecovery(int newRecovery) {
		int oldRecovery = recovery;
		recovery = newRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__RECOVERY, oldRecovery, recovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuiet() {
		return quiet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuiet(int newQuiet) {
		int oldQuiet = quiet;
		quiet = newQuiet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__QUIET, oldQuiet, quiet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AlarmSeverity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(AlarmSeverity newSeverity) {
		AlarmSeverity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MonitorPackage.ALARM_RULE__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AlarmAction> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<AlarmAction>(AlarmAction.class, this, MonitorPackage.ALARM_RULE__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MonitorPackage.ALARM_RULE__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case MonitorPackage.ALARM_RULE__NAME:
				return getName();
			case MonitorPackage.ALARM_RULE__ENABLED:
				return isEnabled();
			case MonitorPackage.ALARM_RULE__KIND:
				return getKind();
			case MonitorPackage.ALARM_RULE__SERVER:
				return getServer();
			case MonitorPackage.ALARM_RULE__QUEUE:
				return getQueue();
			case MonitorPackage.ALARM_RULE__METRIC:
				return getMetric();
			case MonitorPackage.ALARM_RULE__BELOW:
				return isBelow();
			case MonitorPackage.ALARM_RULE__LIMIT:
				return getLimit();
			case MonitorPackage.ALARM_RULE__HORIZON:
				return getHorizon();
			case MonitorPackage.ALARM_RULE__SUSTAINED:
				return getSustained();
			case MonitorPackage.ALARM_RULE__CLEAR:
				return getClear();
			case MonitorPackage.ALARM_RULE__RECOVERY:
				return getRecovery();
			case MonitorPackage.ALARM_RULE__QUIET:
				return getQuiet();
			case MonitorPackage.ALARM_RULE__SEVERITY:
				return getSeverity();
			case MonitorPackage.ALARM_RULE__ACTIONS:
				return getActions();
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
			case MonitorPackage.ALARM_RULE__NAME:
				setName((String)newValue);
				return;
			case MonitorPackage.ALARM_RULE__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case MonitorPackage.ALARM_RULE__KIND:
				setKind((AlarmKind)newValue);
				return;
			case MonitorPackage.ALARM_RULE__SERVER:
				setServer((String)newValue);
				return;
			case MonitorPackage.ALARM_RULE__QUEUE:
				setQueue((String)newValue);
				return;
			case MonitorPackage.ALARM_RULE__METRIC:
				setMetric((String)newValue);
				return;
			case MonitorPackage.ALARM_RULE__BELOW:
				setBelow((Boolean)newValue);
				return;
			case MonitorPackage.ALARM_RULE__LIMIT:
				setLimit((Double)newValue);
				return;
			case MonitorPackage.ALARM_RULE__HORIZON:
				setHorizon((Integer)newValue);
				return;
			case MonitorPackage.ALARM_RULE__SUSTAINED:
				setSustained((Integer)newValue);
				return;
			case MonitorPackage.ALARM_RULE__CLEAR:
				setClear((Double)newValue);
				return;
			case MonitorPackage.ALARM_RULE__RECOVERY:
				setRecovery((Integer)newValue);
				return;
			case MonitorPackage.ALARM_RULE__QUIET:
				setQuiet((Integer)newValue);
				return;
			case MonitorPackage.ALARM_RULE__SEVERITY:
				setSeverity((AlarmSeverity)newValue);
				return;
			case MonitorPackage.ALARM_RULE__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends AlarmAction>)newValue);
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
			case MonitorPackage.ALARM_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__SERVER:
				setServer(SERVER_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__QUEUE:
				setQueue(QUEUE_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__BELOW:
				setBelow(BELOW_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__LIMIT:
				setLimit(LIMIT_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__HORIZON:
				setHorizon(HORIZON_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__SUSTAINED:
				setSustained(SUSTAINED_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__CLEAR:
				setClear(CLEAR_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__RECOVERY:
				setRecovery(RECOVERY_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__QUIET:
				setQuiet(QUIET_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case MonitorPackage.ALARM_RULE__ACTIONS:
				getActions().clear();
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
			case MonitorPackage.ALARM_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MonitorPackage.ALARM_RULE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case MonitorPackage.ALARM_RULE__KIND:
				return kind != KIND_EDEFAULT;
			case MonitorPackage.ALARM_RULE__SERVER:
				return SERVER_EDEFAULT == null ? server != null : !SERVER_EDEFAULT.equals(server);
			case MonitorPackage.ALARM_RULE__QUEUE:
				return QUEUE_EDEFAULT == null ? queue != null : !QUEUE_EDEFAULT.equals(queue);
			case MonitorPackage.ALARM_RULE__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case MonitorPackage.ALARM_RULE__BELOW:
				return below != BELOW_EDEFAULT;
			case MonitorPackage.ALARM_RULE__LIMIT:
				return limit != LIMIT_EDEFAULT;
			case MonitorPackage.ALARM_RULE__HORIZON:
				return horizon != HORIZON_EDEFAULT;
			case MonitorPackage.ALARM_RULE__SUSTAINED:
				return sustained != SUSTAINED_EDEFAULT;
			case MonitorPackage.ALARM_RULE__CLEAR:
				return clear != CLEAR_EDEFAULT;
			case MonitorPackage.ALARM_RULE__RECOVERY:
				return recovery != RECOVERY_EDEFAULT;
			case MonitorPackage.ALARM_RULE__QUIET:
				return quiet != QUIET_EDEFAULT;
			case MonitorPackage.ALARM_RULE__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case MonitorPackage.ALARM_RULE__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", kind: ");
		result.append(kind);
		result.append(", server: ");
		result.append(server);
		result.append(", queue: ");
		result.append(queue);
		result.append(", metric: ");
		result.append(metric);
		result.append(", below: ");
		result.append(below);
		result.append(", limit: ");
		result.append(limit);
		result.append(", horizon: ");
		result.append(horizon);
		result.append(", sustained: ");
		result.append(sustained);
		result.append(", clear: ");
		result.append(clear);
		result.append(", recovery: ");
		result.append(recovery);
		result.append(", quiet: ");
		result.append(quiet);
		result.append(", severity: ");
		result.append(severity);
		result.append(')');
		return result.toString();
	}

} //AlarmRuleImpl
