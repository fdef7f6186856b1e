/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.probe.CertificateFacts;
import org.watchpost.core.probe.Measure;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.Phase;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.TextMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.queues.Pivot;
import org.watchpost.ui.queues.QueueText;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.queues.config.Configure;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.ContextView;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;

/** What the last reading of the selected server found: phases, certificate, who fills the queue, ages, and the whole dialogue. */
public final class ReadingView extends ContextView {

    public static final String ID = "org.watchpost.ui.queues.reading";

    private @Nullable Reading shown;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        QueueWatch watch = QueueWatch.get();
        Pages pages = new Pages(parent);
        Composite all = new Composite(pages.stack(), SWT.NONE);
        all.setLayout(Layouts.tight(1));
        Composite head = new Composite(all, SWT.NONE);
        head.setLayoutData(Layouts.wide());
        head.setLayout(Layouts.roomy(2, 4));
        Label meaning = Keyed.id(new Label(head, SWT.WRAP), "queues.meaning");
        meaning.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button trust = new Button(head, SWT.PUSH);
        trust.setText("Trust this certificate");
        CTabFolder folder = new CTabFolder(all, SWT.BOTTOM);
        folder.setLayoutData(Layouts.fill());
        Table phases = table(folder, "Phases", "queues.phases", "Phase", "Time", "Code", "Answer");
        Table pairs = table(folder, "Who fills it", "queues.pairs", "Messages", "Share", "From", "To", "First seen");
        Table tops = table(folder, "Senders, recipients", "queues.tops", "Messages", "What", "Value");
        Table ages = table(folder, "Ages", "queues.ages", ageTitles());
        Table facts = table(folder, "Numbers", "queues.facts", "Name", "Value");
        StyledText dialogue = Keyed.id(new StyledText(folder, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL), "queues.dialogue");
        dialogue.setFont(Theme.mono());
        TextMenu.install(dialogue, context);
        ViewKeys.install(dialogue, "the dialogue", List.of(new ViewKeys.Line("Ctrl+A, Ctrl+C", "Copy the dialogue")));
        tab(folder, "Dialogue", dialogue);
        folder.setSelection(0);
        pairs.addListener(SWT.MouseDoubleClick, e -> {
            int index = pairs.getSelectionIndex();
            Reading reading = shown;
            if (reading != null && reading.census().isPresent() && index >= 0 && index < reading.census().get().pairs().size()) {
                MessageCensus.Pair pair = reading.census().get().pairs().get(index);
                Pivot.toPair(getSite().getWorkbenchWindow(), pair.sender(), pair.recipient());
            }
        });
        trust.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> watch.selected()
                .ifPresent(row -> certificate().ifPresent(c -> Configure.pin(trust.getShell(), watch, row, c)))));
        watch.on(all, () -> {
            BoardRow row = watch.selected().orElse(null);
            Reading reading = row == null ? null : watch.monitor().flatMap(m -> m.lastReading(row.server(), row.probe())).orElse(null);
            if (row == null || reading == null) {
                shown = null;
                pages.message("No reading yet", row == null ? "Select a server on the board." : "It is being measured.", List.of());
                return;
            }
            if (reading != shown) {
                shown = reading;
                meaning.setText(
                        QueueText.shape(reading.state()) + " " + VisibleText.line(row.server()) + " " + VisibleText.line(reading.meaning())
                                + "  ·  " + TimeLabels.second(reading.time(), context.zone()));
                boolean untrusted = reading.certificate().map(c -> !c.problem().isEmpty() && !c.sha256().isEmpty()).orElse(false);
                trust.setVisible(untrusted);
                head.layout();
                phases(phases, reading);
                census(pairs, tops, ages, reading.census().orElse(MessageCensus.EMPTY), context);
                facts(facts, reading, context);
                dialogue.setText(String.join("\n", reading.dialogue().stream().map(VisibleText::line).toList()));
            }
            pages.content(all);
        });
        return folder::setFocus;
    }

    private Optional<CertificateFacts> certificate() {
        Reading reading = shown;
        return reading == null ? Optional.empty() : reading.certificate();
    }

    private static String[] ageTitles() {
        String[] titles = new String[MessageCensus.BOUNDS.size() + 3];
        titles[0] = "Domain";
        titles[1] = "All";
        for (int i = 0; i < MessageCensus.BOUNDS.size(); i++) {
            titles[i + 2] = "<" + MessageCensus.BOUNDS.get(i) + " min";
        }
        titles[titles.length - 1] = "older";
        return titles;
    }

    private static Table table(CTabFolder folder, String title, String id, String... columns) {
        Table table = Keyed.id(new Table(folder, SWT.FULL_SELECTION | SWT.SINGLE), id);
        table.setHeaderVisible(true);
        for (String column : columns) {
            boolean number = List.of("Time", "Code", "Messages", "Share", "All", "older").contains(column) || column.startsWith("<");
            TableColumn made = new TableColumn(table, number ? SWT.RIGHT : SWT.NONE);
            made.setText(column);
            made.setWidth(number ? 70 : 180);
        }
        CopyMenu.install(table, menu -> {
        });
        ViewKeys.install(table, "the last reading", List.of(new ViewKeys.Line("Ctrl+C", "Copy the rows"),
                new ViewKeys.Line("Ctrl+Page Up / Ctrl+Page Down", "Tab before / after")));
        tab(folder, title, table);
        return table;
    }

    private static void tab(CTabFolder folder, String title, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private static void row(Table table, String... values) {
        new TableItem(table, SWT.NONE).setText(values);
    }

    private static void phases(Table table, Reading reading) {
        table.removeAll();
        for (Phase phase : reading.phases()) {
            row(table, (phase.success() ? "✓ " : "✖ ") + VisibleText.line(phase.name()),
                    String.format(Locale.ENGLISH, "%,.1f ms", phase.nanos() / 1e6), phase.code() == 0 ? "" : Integer.toString(phase.code()),
                    VisibleText.line(phase.text()));
        }
    }

    private static void census(Table pairs, Table tops, Table ages, MessageCensus census, InvestigationContext context) {
        pairs.removeAll();
        tops.removeAll();
        ages.removeAll();
        for (MessageCensus.Pair pair : census.pairs()) {
            row(pairs, Format.number(pair.count()),
                    String.format(Locale.ENGLISH, "%d %%", pair.count() * 100 / Math.max(1, census.messages())),
                    pair.sender().isEmpty() ? "<> (bounces)" : VisibleText.line(pair.sender()), VisibleText.line(pair.recipient()),
                    pair.first() == 0 ? "" : TimeLabels.second(pair.first(), context.zone()));
        }
        tops(tops, "sender", census.senders());
        tops(tops, "recipient", census.recipients());
        tops(tops, "host", census.hosts());
        tops(tops, "reason", census.reasons());
        for (MessageCensus.AgeRow age : census.ages()) {
            String[] values = new String[age.counts().size() + 2];
            values[0] = VisibleText.line(age.domain());
            values[1] = Format.number(age.total());
            for (int i = 0; i < age.counts().size(); i++) {
                values[i + 2] = age.counts().get(i) == 0 ? "" : Format.number(age.counts().get(i));
            }
            row(ages, values);
        }
    }

    private static void tops(Table table, String what, List<MessageCensus.Count> counts) {
        for (MessageCensus.Count count : counts.subList(0, Math.min(10, counts.size()))) {
            row(table, Format.number(count.count()), what, count.value().isEmpty() ? "<> (bounces)" : VisibleText.line(count.value()));
        }
    }

    private static void facts(Table table, Reading reading, InvestigationContext context) {
        table.removeAll();
        for (Measure measure : reading.measures()) {
            row(table, VisibleText.line(measure.name()), measure.unit().equals("bytes") ? Format.bytes(measure.value())
                    : Numbers.plain(measure.value()) + " " + measure.unit());
        }
        if (reading.certificate().isPresent()) {
            CertificateFacts c = reading.certificate().get();
            row(table, "certificate", VisibleText.line(c.subject()));
            row(table, "issued by", VisibleText.line(c.issuer()));
            row(table, "names", VisibleText.line(String.join(", ", c.names())));
            row(table, "valid to", c.notAfter() == 0 ? "" : TimeLabels.second(c.notAfter(), context.zone()));
            row(table, "protocol", c.protocol() + " " + c.cipher());
            row(table, "SHA-256", c.sha256());
            row(table, "trust", c.problem().isEmpty() ? "trusted" : VisibleText.line(c.problem()));
        }
    }
}
