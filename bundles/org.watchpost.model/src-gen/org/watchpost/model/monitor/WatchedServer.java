/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.monitor;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Watched Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mail server and how it is measured.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.watchpost.model.monitor.WatchedServer#getName <em>Name</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.WatchedServer#getHost <em>Host</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.WatchedServer#getNote <em>Note</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.WatchedServer#isPaused <em>Paused</em>}</li>
 *   <li>{@link org.watchpost.model.monitor.WatchedServer#getProbes <em>Probes</em>}</li>
 * </ul>
 *
 * @see org.watchpost.model.monitor.MonitorPackage#getWatchedServer()
 * @generated
 */
public interface WatchedServer extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called; unique within the watch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatchedServer_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.WatchedServer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its log lines call it, for the way from a spike to the lines of that minute; its name if empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatchedServer_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.WatchedServer#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person should know about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatchedServer_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.WatchedServer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Paused</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is not measured now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paused</em>' attribute.
	 * @see #setPaused(boolean)
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatchedServer_Paused()
	 * @generated
	 */
	boolean isPaused();

	/**
	 * Sets the value of the '{@link org.watchpost.model.monitor.WatchedServer#isPaused <em>Paused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paused</em>' attribute.
	 * @see #isPaused()
	 * @generated
	 */
	void setPaused(boolean value);

	/**
	 * Returns the value of the '<em><b>Probes</b></em>' containment reference list.
	 * The list contents are of type {@link org.watchpost.model.monitor.ProbeSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured: one or more probes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probes</em>' containment reference list.
	 * @see org.watchpost.model.monitor.MonitorPackage#getWatchedServer_Probes()
	 * @generated
	 */
	EList<ProbeSetting> getProbes();

} // WatchedServer
