/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.decisions;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.Relay;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Prefs;

/** Asks where released messages go: into a folder, or through an SMTP relay. What is asked for is remembered, but no password. */
final class ReleaseDialog extends TitleAreaDialog {

    private static final String REMEMBERED = "quarantine.relay";

    private final int messages;
    private Decision.@Nullable Target target;
    private @Nullable Fields fields;

    private record Fields(Button toFolder, Text folder, Text host, Spinner port, Combo security, Text user, Text sender, Text recipients) {
    }

    ReleaseDialog(Shell parent, int messages) {
        super(parent);
        this.messages = messages;
    }

    /** Where to; null unless the dialog was closed with OK. */
    Decision.@Nullable Target target() {
        return target;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Release");
        setTitle("Release " + Format.count(messages, "message"));
        setMessage("Nothing leaves before you carry the decision out. Until then it can be undone.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(3, 12));
        Button toFolder = wide(new Button(area, SWT.RADIO), "Into files in a folder");
        Keyed.id(toFolder, "release.to.folder");
        Text folder = Keyed.id(text(area, "Folder"), "release.folder");
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        }));
        wide(new Button(area, SWT.RADIO), "To its recipients, through an SMTP relay");
        String[] before = Prefs.list(REMEMBERED).stream().findFirst().orElse("").split("\t", -1);
        Text host = span(Keyed.id(text(area, "Relay"), "release.host"));
        host.setText(at(before, 0));
        new Label(area, SWT.NONE).setText("Port");
        Spinner port = new Spinner(area, SWT.BORDER);
        port.setValues(at(before, 1).matches("[0-9]{1,5}") ? Integer.parseInt(at(before, 1)) : 587, 1, 65_535, 0, 1, 100);
        new Label(area, SWT.NONE);
        new Label(area, SWT.NONE).setText("Protection");
        Combo security = new Combo(area, SWT.READ_ONLY);
        security.setItems("STARTTLS (required)", "TLS", "None (a relay on this machine)");
        security.select(0);
        new Label(area, SWT.NONE);
        Text user = span(text(area, "User"));
        user.setText(at(before, 2));
        Text sender = span(text(area, "Resent by"));
        sender.setText(at(before, 3));
        Text recipients = span(text(area, "Recipients"));
        recipients.setMessage("the original ones; or addresses separated by commas");
        fields = new Fields(toFolder, folder, host, port, security, user, sender, recipients);
        toFolder.setSelection(true);
        for (Text each : List.of(folder, host)) {
            each.addModifyListener(e -> check());
        }
        toFolder.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        return area;
    }

    private static String at(String[] words, int index) {
        return index < words.length ? words[index] : "";
    }

    private static Button wide(Button button, String label) {
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        return button;
    }

    private static Text text(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(Layouts.wide(240));
        return text;
    }

    private static Text span(Text text) {
        ((GridData) text.getLayoutData()).horizontalSpan = 2;
        return text;
    }

    private @Nullable String problem(Fields form) {
        if (form.toFolder().getSelection()) {
            try {
                return Files.isDirectory(Path.of(form.folder().getText())) && !form.folder().getText().isBlank() ? null
                        : "Choose a folder that is there";
            } catch (InvalidPathException e) {
                return "That is no folder";
            }
        }
        return form.host().getText().isBlank() ? "Name the relay" : null;
    }

    private void check() {
        Fields form = fields;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (form != null && ok != null) {
            ok.setEnabled(problem(form) == null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Decide", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        Fields form = fields;
        if (form == null) {
            return;
        }
        String problem = problem(form);
        if (problem != null) {
            setErrorMessage(problem);
            return;
        }
        List<String> recipients = Arrays.stream(form.recipients().getText().split("[,;\\s]+")).filter(word -> !word.isEmpty()).toList();
        if (form.toFolder().getSelection()) {
            target = new Decision.Target(Path.of(form.folder().getText()), null, List.of());
        } else {
            Relay relay = new Relay(form.host().getText().strip(), form.port().getSelection(),
                    Relay.Security.values()[Math.max(0, form.security().getSelectionIndex())], form.user().getText().strip(),
                    form.sender().getText().strip());
            Prefs.push(REMEMBERED, String.join("\t", relay.host(), Integer.toString(relay.port()), relay.user(), relay.sender()), 1);
            target = new Decision.Target(null, relay, recipients);
        }
        super.okPressed();
    }
}
