/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.live;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.mail.Relay;
import org.watchpost.ui.secrets.SecureSecrets;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks for a folder a quarantine fills, or for a mailbox. */
public final class MailSourceDialog extends TitleAreaDialog {

    /** What it asks for. */
    public enum Kind {
        FOLDER, MAILBOX
    }

    private static final List<String> LAYOUTS = List.of("Any: every file that is a message or a queue file", "amavis (virusmails)",
            "MailScanner (quarantine)", "rspamd, or a Maildir", "Exchange (.eml and .msg only)");
    private static final List<String> PROTECTIONS = List.of("STARTTLS (required)", "TLS", "None (a server on this machine)");
    private static final int TLS_PORT = 993;
    private static final int PORT = 143;

    private final Kind kind;
    private @Nullable LiveSpec spec;
    private String secret = "";
    private @Nullable Text path;
    private @Nullable Combo layout;
    private @Nullable Mailbox mailbox;

    /** The fields of a mailbox. */
    private record Mailbox(Text host, Combo protection, Spinner port, Text user, Text password, Text folder, Button seen) {
    }

    MailSourceDialog(Shell parent, Kind kind) {
        super(parent);
        this.kind = kind;
    }

    /** What was asked for. */
    Optional<LiveSpec> spec() {
        return Optional.ofNullable(spec);
    }

    /** The password that was typed; empty if the one in secure storage is to be used. */
    String password() {
        return secret;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Mail Source");
        setTitle(kind == Kind.FOLDER ? "Watch a folder of messages" : "Connect a mailbox");
        setMessage(kind == Kind.FOLDER ? "Messages in it and below become evidence as soon as they are complete. Nothing in it is changed."
                : "Its messages become evidence, those that come later too. The folder is opened for reading only.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        if (kind == Kind.FOLDER) {
            folder(area);
        } else {
            mailbox(area);
        }
        return area;
    }

    private void folder(Composite area) {
        new Label(area, SWT.NONE).setText("Folder");
        Composite row = new Composite(area, SWT.NONE);
        row.setLayoutData(Layouts.wide());
        row.setLayout(Layouts.tight(2));
        Text field = Keyed.id(new Text(row, SWT.BORDER), "mailsource.path");
        field.setLayoutData(Layouts.wide(380));
        field.addModifyListener(e -> check());
        path = field;
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                field.setText(chosen);
            }
        }));
        new Label(area, SWT.NONE).setText("Filled by");
        layout = combo(area, "mailsource.layout", LAYOUTS);
    }

    private void mailbox(Composite area) {
        Text host = text(area, "Server", "mailsource.host", SWT.NONE);
        host.setMessage("imap.example.com");
        new Label(area, SWT.NONE).setText("Protection");
        Combo protection = combo(area, "mailsource.protection", PROTECTIONS);
        protection.select(1);
        new Label(area, SWT.NONE).setText("Port");
        Spinner port = Keyed.id(new Spinner(area, SWT.BORDER), "mailsource.port");
        port.setValues(TLS_PORT, 1, 65_535, 0, 1, 100);
        protection.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> port.setSelection(protection.getSelectionIndex() == 1 ? TLS_PORT : PORT)));
        Text user = text(area, "User", "mailsource.user", SWT.NONE);
        Text password = text(area, "Password", "mailsource.password", SWT.PASSWORD);
        password.setMessage("kept in secure storage, not in the case");
        Text folder = text(area, "Folder", "mailsource.folder", SWT.NONE);
        folder.setText("INBOX");
        new Label(area, SWT.NONE);
        Button seen = Keyed.id(new Button(area, SWT.CHECK), "mailsource.seen");
        seen.setText("Mark what was taken in as seen on the server");
        mailbox = new Mailbox(host, protection, port, user, password, folder, seen);
    }

    private static Combo combo(Composite area, String id, List<String> choices) {
        Combo combo = Keyed.id(new Combo(area, SWT.READ_ONLY), id);
        choices.forEach(combo::add);
        combo.select(0);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return combo;
    }

    private Text text(Composite area, String label, String id, int style) {
        new Label(area, SWT.NONE).setText(label);
        Text text = Keyed.id(new Text(area, SWT.BORDER | style), id);
        text.setLayoutData(Layouts.wide(280));
        text.addModifyListener(e -> check());
        return text;
    }

    /** What the fields say; an exception without a message if something is not filled in yet. */
    private LiveSpec read() {
        Mailbox fields = mailbox;
        Text folder = path;
        Combo layouts = layout;
        if (folder != null && layouts != null) {
            if (folder.getText().isBlank()) {
                throw new IllegalArgumentException("");
            }
            return new LiveSpec.MailFolder(Path.of(folder.getText().strip()),
                    LiveSpec.MailLayout.values()[Math.max(0, layouts.getSelectionIndex())]);
        }
        if (fields == null || fields.host().getText().isBlank() || fields.user().getText().isBlank()
                || fields.folder().getText().isBlank()) {
            throw new IllegalArgumentException("");
        }
        return new LiveSpec.Mailbox(fields.host().getText().strip(), fields.port().getSelection(),
                Relay.Security.values()[Math.max(0, fields.protection().getSelectionIndex())], fields.user().getText().strip(),
                fields.folder().getText().strip(), fields.seen().getSelection(), new SecureSecrets());
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        String problem = null;
        boolean complete = true;
        try {
            read();
        } catch (InvalidPathException e) {
            problem = "No path looks like that";
            complete = false;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            problem = message.isEmpty() ? null : message;
            complete = false;
        }
        setErrorMessage(problem);
        if (ok != null) {
            ok.setEnabled(complete);
        }
    }

    @Override
    protected void okPressed() {
        spec = read();
        Mailbox fields = mailbox;
        secret = fields == null ? "" : fields.password().getText();
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, kind == Kind.FOLDER ? "Watch" : "Connect", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }
}
