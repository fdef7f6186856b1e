/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.DefaultAlarms;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.CertificateFacts;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Setting;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.util.Background;

/** What a person can do to the configuration. UI thread only. */
public final class Configure {

    private Configure() {
    }

    /** A copy to edit, with the default alarms where it has none. */
    private static Watch copy(QueueWatch watch) {
        Watch copy = watch.monitor().map(m -> m.configuration()).orElseGet(MonitorFactory.eINSTANCE::createWatch);
        if (copy.getAlarms().isEmpty()) {
            copy.getAlarms().addAll(DefaultAlarms.create());
        }
        return copy;
    }

    /** Opens servers, probes, alarms and maintenance windows. */
    public static void open(Shell shell, QueueWatch watch) {
        Watch copy = copy(watch);
        edit(shell, watch, copy, null);
    }

    /** Adds a server and opens it. */
    public static void add(Shell shell, QueueWatch watch) {
        Watch copy = copy(watch);
        WatchedServer server = MonitorFactory.eINSTANCE.createWatchedServer();
        server.setName(free(copy));
        ProbeSetting smtp = MonitorFactory.eINSTANCE.createProbeSetting();
        smtp.setType("smtp");
        smtp.setAddress("localhost:25");
        server.getProbes().add(smtp);
        copy.getServers().add(server);
        edit(shell, watch, copy, smtp);
    }

    private static String free(Watch watch) {
        List<String> names = watch.getServers().stream().map(WatchedServer::getName).toList();
        for (int i = 1;; i++) {
            String name = "server" + i;
            if (!names.contains(name)) {
                return name;
            }
        }
    }

    private static void edit(Shell shell, QueueWatch watch, Watch copy, @org.jspecify.annotations.Nullable Object selected) {
        WatchDialog dialog = new WatchDialog(shell, copy, watch.secrets(), selected);
        if (dialog.open() == Window.OK) {
            watch.configure(dialog.watch());
        }
    }

    /** Replaces the configuration by one from a file. */
    public static void load(Shell shell, QueueWatch watch) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Load a configuration");
        dialog.setFilterExtensions(new String[] { "*.json", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            Background.run("Loading the configuration", "Correct what is named in the file.", progress -> {
                Watch loaded = WatchFiles.load(Path.of(chosen));
                shell.getDisplay().asyncExec(() -> watch.configure(loaded));
            });
        }
    }

    /** Writes a configuration into a file for others. It holds no secret. */
    static void save(Shell shell, Watch watch) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save the configuration for others");
        dialog.setFilterExtensions(new String[] { "*.json" });
        dialog.setFileName("watch.json");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                WatchFiles.check(watch);
            } catch (IllegalArgumentException e) {
                Errors.show("The configuration is not complete", "Correct what is named.", e);
                return;
            }
            String text = WatchFiles.text(watch);
            Background.run("Saving the configuration", "Choose another folder.",
                    progress -> java.nio.file.Files.writeString(Path.of(chosen), text));
        }
    }

    /** Trusts the certificate a server has shown, from now on this one only. */
    public static void pin(Shell shell, QueueWatch watch, BoardRow row, CertificateFacts certificate) {
        if (!trusts(shell, row.server(), certificate)) {
            return;
        }
        Watch copy = watch.monitor().map(m -> m.configuration()).orElseGet(MonitorFactory.eINSTANCE::createWatch);
        for (WatchedServer server : copy.getServers()) {
            if (server.getName().equals(row.server()) && row.probe() < server.getProbes().size()) {
                set(server.getProbes().get(row.probe()), "pin", certificate.sha256());
            }
        }
        watch.configure(copy);
    }

    /** Shows a certificate and asks whether to trust it. */
    static boolean trusts(Shell shell, String server, CertificateFacts certificate) {
        String names = certificate.names().isEmpty() ? "" : "\nfor " + VisibleText.line(String.join(", ", certificate.names()));
        return MessageDialog.openQuestion(shell, "Trust this certificate", VisibleText.line(server) + " has shown\n\n"
                + VisibleText.line(certificate.subject()) + names + "\nissued by " + VisibleText.line(certificate.issuer())
                + "\nvalid from "
                + Times.iso(certificate.notBefore()) + " to " + Times.iso(certificate.notAfter()) + "\nSHA-256 " + certificate.sha256()
                + "\n\nNot trusted so far: " + VisibleText.line(certificate.problem())
                + "\n\nCompare the fingerprint with the one its administrator tells you. Trust this certificate, and no other, from now on?");
    }

    /** Sets an option of a probe; an empty value removes it. */
    static void set(ProbeSetting probe, String name, String value) {
        probe.getOptions().removeIf(option -> option.getName().equals(name));
        if (!value.isEmpty()) {
            Setting setting = MonitorFactory.eINSTANCE.createSetting();
            setting.setName(name);
            setting.setValue(value);
            probe.getOptions().add(setting);
        }
    }

    /** Keeps a password for a probe. */
    static void secret(QueueWatchSecrets secrets, String name, String password) {
        Background.run("Keeping the password", "Open secure storage in the preferences.", progress -> {
            if (password.isEmpty()) {
                secrets.remove(name);
            } else {
                secrets.put(name, password);
            }
        });
    }

    /** The part of a secret store that keeps. */
    interface QueueWatchSecrets {

        void put(String name, String secret) throws IOException;

        void remove(String name) throws IOException;
    }
}
