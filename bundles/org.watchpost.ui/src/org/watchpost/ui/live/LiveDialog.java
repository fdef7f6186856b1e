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
import java.util.Comparator;
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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.parse.Parser;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;

/** Asks what is to be followed or listened for. */
final class LiveDialog extends TitleAreaDialog {

    /** What it asks for. */
    enum Kind {
        FILE, FOLDER, LISTEN
    }

    private static final List<String> PROTOCOLS = List.of("Syslog over UDP", "Syslog over TCP", "Syslog over TLS", "EVE at a unix socket");

    private final Kind kind;
    private final List<Parser> parsers;
    private @Nullable LiveEntry entry;
    private @Nullable Text path;
    private @Nullable Text pattern;
    private @Nullable Button fromEnd;
    private @Nullable Combo protocol;
    private @Nullable Text host;
    private @Nullable Text port;
    private @Nullable Text password;
    private @Nullable Combo formats;

    LiveDialog(Shell parent, Kind kind) {
        super(parent);
        this.kind = kind;
        this.parsers = Services.all(Parser.class).stream().sorted(Comparator.comparing(Parser::label)).toList();
    }

    /** What was asked for. */
    Optional<LiveEntry> entry() {
        return Optional.ofNullable(entry);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Live Source");
        setTitle(switch (kind) {
            case FILE -> "Follow a file";
            case FOLDER -> "Follow a folder";
            case LISTEN -> "Listen";
        });
        setMessage(switch (kind) {
            case FILE -> "Rotation is followed, by renaming, truncating and into compressed files.";
            case FOLDER -> "All files whose names match, also those that come later.";
            case LISTEN -> "TCP, TLS and unix sockets hold fast senders back; what UDP loses is counted.";
        });
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        if (kind == Kind.LISTEN) {
            listening(area);
        } else {
            following(area);
        }
        new Label(area, SWT.NONE).setText("Read as");
        Combo combo = Keyed.id(new Combo(area, SWT.READ_ONLY), "live.format");
        combo.add(kind == Kind.LISTEN ? "As the protocol says" : "Recognise from content");
        parsers.forEach(parser -> combo.add(parser.label()));
        combo.select(0);
        formats = combo;
        return area;
    }

    private void following(Composite area) {
        new Label(area, SWT.NONE).setText(kind == Kind.FILE ? "File" : "Folder");
        Composite row = new Composite(area, SWT.NONE);
        row.setLayoutData(Layouts.wide());
        row.setLayout(Layouts.tight(2));
        Text field = Keyed.id(new Text(row, SWT.BORDER), "live.path");
        field.setLayoutData(Layouts.wide(380));
        field.addModifyListener(e -> check());
        path = field;
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        if (kind == Kind.FOLDER) {
            new Label(area, SWT.NONE).setText("Names");
            Text names = Keyed.id(new Text(area, SWT.BORDER), "live.pattern");
            names.setText("*.log");
            names.setLayoutData(Layouts.wide(200));
            names.addModifyListener(e -> check());
            pattern = names;
        }
        new Label(area, SWT.NONE);
        Button end = Keyed.id(new Button(area, SWT.CHECK), "live.fromEnd");
        end.setText("Leave out what is there already");
        fromEnd = end;
    }

    private void browse() {
        String chosen = kind == Kind.FILE ? new FileDialog(getShell(), SWT.OPEN).open() : new DirectoryDialog(getShell()).open();
        Text field = path;
        if (chosen != null && field != null) {
            field.setText(chosen);
        }
    }

    private void listening(Composite area) {
        new Label(area, SWT.NONE).setText("Protocol");
        Combo protocols = Keyed.id(new Combo(area, SWT.READ_ONLY), "live.protocol");
        PROTOCOLS.forEach(protocols::add);
        protocols.select(1);
        protocols.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        protocol = protocols;
        new Label(area, SWT.NONE).setText("Address");
        Text address = Keyed.id(new Text(area, SWT.BORDER), "live.host");
        address.setMessage("all addresses of this host");
        address.setLayoutData(Layouts.wide(240));
        address.addModifyListener(e -> check());
        host = address;
        new Label(area, SWT.NONE).setText("Port");
        Text number = Keyed.id(new Text(area, SWT.BORDER), "live.port");
        number.setText("6514");
        number.setLayoutData(new GridData(80, SWT.DEFAULT));
        number.addModifyListener(e -> check());
        port = number;
        new Label(area, SWT.NONE).setText("Socket, or TLS key file");
        Text field = Keyed.id(new Text(area, SWT.BORDER), "live.path");
        field.setMessage("path of the unix socket, or of a PKCS #12 file with key and certificate");
        field.setLayoutData(Layouts.wide(380));
        field.addModifyListener(e -> check());
        path = field;
        new Label(area, SWT.NONE).setText("Password of the key file");
        Text secret = Keyed.id(new Text(area, SWT.BORDER | SWT.PASSWORD), "live.password");
        secret.setLayoutData(Layouts.wide(240));
        password = secret;
    }

    /** What the fields say. */
    private LiveSpec spec() {
        String text = text(path);
        Combo protocols = protocol;
        if (protocols == null) {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("");
            }
            Button check = fromEnd;
            boolean end = check != null && check.getSelection();
            return kind == Kind.FILE ? new LiveSpec.FollowFile(Path.of(text), end)
                    : new LiveSpec.FollowFolder(Path.of(text), text(pattern), end);
        }
        int chosen = protocols.getSelectionIndex();
        if (chosen == 3) {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Say where the socket is to be");
            }
            return new LiveSpec.UnixSocket(Path.of(text));
        }
        String number = text(port);
        if (!number.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535");
        }
        LiveSpec.Transport transport = LiveSpec.Transport.values()[chosen];
        LiveSpec.Identity identity = transport == LiveSpec.Transport.TLS && !text.isEmpty()
                ? new LiveSpec.Identity(Path.of(text), text(password))
                : null;
        return new LiveSpec.Syslog(transport, text(host), Integer.parseInt(number), identity);
    }

    private static String text(@Nullable Text field) {
        return field == null ? "" : field.getText().strip();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        try {
            spec();
            setErrorMessage(null);
            enable(ok, true);
        } catch (InvalidPathException e) {
            setErrorMessage("No path looks like that");
            enable(ok, false);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            setErrorMessage(message.isEmpty() ? null : message);
            enable(ok, false);
        }
    }

    private static void enable(@Nullable Button button, boolean is) {
        if (button != null) {
            button.setEnabled(is);
        }
    }

    @Override
    protected void okPressed() {
        Combo combo = formats;
        int index = combo == null ? -1 : combo.getSelectionIndex() - 1;
        entry = new LiveEntry(spec(), index < 0 ? null : parsers.get(index).format());
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, kind == Kind.LISTEN ? "Listen" : "Follow", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }
}
