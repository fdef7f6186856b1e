/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.probe.CertificateFacts;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Probes;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** The options of a probe, a field for each; the password; a trial; the way to pick attributes and to trust a certificate. UI thread only. */
final class ProbeForm {

    private static final int MOST_SHOWN = 30;

    private final Composite form;
    private final ProbeSetting setting;
    private final SecretStore secrets;
    private final Runnable changed;
    private @Nullable CertificateFacts certificate;

    /** @param changed is told when options were changed otherwise than by typing: the form is to be made anew */
    ProbeForm(Composite form, ProbeSetting setting, SecretStore secrets, Runnable changed) {
        this.form = form;
        this.setting = setting;
        this.secrets = secrets;
        this.changed = changed;
    }

    private Optional<Probe> known() {
        return Services.find(Probes.class).flatMap(probes -> probes.find(setting.getType()));
    }

    void fill() {
        new Label(form, SWT.NONE);
        Label address = new Label(form, SWT.WRAP);
        address.setLayoutData(Layouts.wide(300));
        address.setText(known().map(probe -> "Address: " + probe.addressForm()).orElse(""));
        List<ProbeOption> options = new ArrayList<>();
        known().ifPresent(probe -> {
            options.addAll(probe.options());
            options.addAll(ProbeOption.COMMON);
        });
        options.forEach(this::option);
        new Label(form, SWT.NONE).setText("Password");
        Text password = Keyed.id(new Text(form, SWT.BORDER | SWT.PASSWORD), "form.password");
        password.setLayoutData(Layouts.wide(200));
        password.setMessage("kept in secure storage");
        Composite bar = new Composite(form, SWT.NONE);
        GridData wide = Layouts.wide();
        wide.horizontalSpan = 2;
        bar.setLayoutData(wide);
        bar.setLayout(Layouts.tight(4));
        Text result = Keyed.id(new Text(form, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL), "form.result");
        GridData said = Layouts.wide(300);
        said.horizontalSpan = 2;
        said.heightHint = 120;
        result.setLayoutData(said);
        button(bar, "Keep password", () -> {
            keep(target(setting), password.getText());
            password.setText("");
            result.setText("The password is kept.");
        });
        Button[] trust = new Button[1];
        button(bar, "Try it", () -> attempt(result, trust[0]));
        Button browse = button(bar, "Browse attributes…", this::browse);
        browse.setEnabled(Services.find(Probes.class).flatMap(p -> p.browser(setting.getType())).isPresent());
        trust[0] = button(bar, "Trust this certificate", () -> {
            CertificateFacts shown = certificate;
            if (shown != null && Configure.trusts(form.getShell(), setting.getAddress(), shown)) {
                Configure.set(setting, "pin", shown.sha256());
                changed.run();
            }
        });
        trust[0].setVisible(false);
    }

    /** One option: a check box, a choice, or a text, whose tip says what it is. */
    private void option(ProbeOption option) {
        String value = target(setting).text(option.name());
        Label label = new Label(form, SWT.NONE);
        label.setText(option.flag() ? "" : option.name());
        label.setToolTipText(option.help());
        String id = "form.option." + option.name();
        if (option.flag()) {
            Button check = Keyed.id(new Button(form, SWT.CHECK), id);
            check.setText(option.name() + ": " + option.help());
            check.setSelection(value.equals("true"));
            check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Configure.set(setting, option.name(),
                    check.getSelection() ? "true" : "")));
        } else if (option.value().matches("[a-z0-9-]+(\\|[a-z0-9-]+)+")) {
            Combo combo = Keyed.id(new Combo(form, SWT.READ_ONLY), id);
            List<String> items = new ArrayList<>(List.of(""));
            items.addAll(Arrays.asList(option.value().split("\\|")));
            if (!items.contains(value)) {
                items.add(value);
            }
            combo.setItems(items.toArray(String[]::new));
            combo.setText(value);
            combo.setToolTipText(option.help());
            combo.setLayoutData(Layouts.wide());
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Configure.set(setting, option.name(),
                    combo.getText())));
        } else {
            Text text = Keyed.id(new Text(form, SWT.BORDER), id);
            text.setText(value);
            text.setMessage(option.help());
            text.setToolTipText(option.value() + ": " + option.help());
            text.setLayoutData(Layouts.wide(200));
            text.addModifyListener(e -> Configure.set(setting, option.name(), text.getText().strip()));
        }
    }

    private void browse() {
        BrowseDialog.open(form.getShell(), setting, target(setting), secrets, picked -> {
            String attributes = target(setting).text("attributes");
            Configure.set(setting, "attributes", (attributes.isEmpty() ? "" : attributes + "; ") + picked);
            changed.run();
        });
    }

    private static Button button(Composite bar, String text, Runnable what) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), "form." + text);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
        return button;
    }

    private void keep(ProbeTarget target, String password) {
        String name = target.text(ProbeOption.SECRET.name(), target.address());
        Configure.secret(new Configure.QueueWatchSecrets() {
            @Override
            public void put(String secretName, String secret) throws java.io.IOException {
                secrets.put(secretName, secret);
            }

            @Override
            public void remove(String secretName) throws java.io.IOException {
                secrets.remove(secretName);
            }
        }, name, password);
    }

    static ProbeTarget target(ProbeSetting probe) {
        Map<String, String> options = new HashMap<>();
        probe.getOptions().forEach(option -> options.put(option.getName(), option.getValue()));
        return new ProbeTarget(probe.getAddress(), options);
    }

    /** Measures once, off the UI thread, and shows what came of it. */
    private void attempt(Text result, Button trust) {
        Probe probe = known().orElse(null);
        if (probe == null) {
            result.setText("There is no probe of this type.");
            return;
        }
        result.setText("Measuring…");
        ProbeTarget target = target(setting);
        trust.setVisible(false);
        Duration limit = Duration.ofSeconds(Math.max(1, setting.getDeadline()));
        Thread.ofPlatform().daemon().name("Watchpost trial probe").start(() -> {
            String text;
            CertificateFacts shown = null;
            try (Deadline deadline = Deadline.in(limit)) {
                Reading reading = probe.probe(target, new ProbeContext(deadline, secrets));
                shown = reading.certificate().filter(c -> !c.problem().isEmpty() && !c.sha256().isEmpty()).orElse(null);
                text = words(reading);
            } catch (IllegalArgumentException e) {
                text = "Not set up right: " + e.getMessage();
            }
            String said = text;
            CertificateFacts untrusted = shown;
            Ui.async(result, () -> {
                result.setText(said);
                certificate = untrusted;
                trust.setVisible(untrusted != null);
            });
        });
    }

    private static String words(Reading reading) {
        StringBuilder text = new StringBuilder(VisibleText.line(reading.meaning()));
        for (QueueReading queue : reading.queues()) {
            text.append('\n').append(VisibleText.line(queue.name())).append(": ").append(queue.depth());
        }
        reading.measures().stream().limit(MOST_SHOWN)
                .forEach(measure -> text.append('\n').append(VisibleText.line(measure.name())).append(": ")
                        .append(Numbers.plain(measure.value())).append(' ').append(measure.unit()));
        reading.certificate().ifPresent(c -> text.append("\nCertificate ").append(VisibleText.line(c.subject())).append("\nSHA-256 ")
                .append(c.sha256()).append(c.problem().isEmpty() ? "" : "\n" + VisibleText.line(c.problem())));
        return text.toString();
    }
}
