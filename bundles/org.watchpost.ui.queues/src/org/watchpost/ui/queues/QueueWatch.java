/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.MonitorService;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.model.monitor.Watch;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.secrets.SecureSecrets;
import org.watchpost.ui.status.AlarmCount;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/**
 * The one monitor of the workbench, begun when the first view of it opens and ended with the workbench, and what its views show
 * together: the board and the selected row. For the UI thread only; listeners are called on it.
 */
public final class QueueWatch {

    private static final Logger LOG = LoggerFactory.getLogger(QueueWatch.class);
    private static final int REFRESH = 1000;
    private static final String FILE = "watch.json";
    private static @Nullable QueueWatch instance;

    private final Display display;
    private final SecretStore secrets;
    private final Path file;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<SeriesKey> compared = new LinkedHashSet<>();
    private @Nullable Monitor monitor;
    private String problem = "";
    private List<BoardRow> board = List.of();
    private List<Alarm> alarms = List.of();
    private @Nullable BoardRow selected;
    private @Nullable OpenCase recording;
    private @Nullable InvestigationContext followed;
    private boolean refreshing;

    private QueueWatch(Display display, SecretStore secrets, Path folder) {
        this.display = display;
        this.secrets = secrets;
        this.file = folder.resolve(FILE);
    }

    private static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(QueueWatch.class)).toFile().toPath();
    }

    /** Whether somebody has chosen what to watch; reads the disk. */
    static boolean isConfigured() {
        return Files.exists(folder().resolve(FILE));
    }

    /** The workbench's watch. */
    public static QueueWatch get() {
        QueueWatch made = instance;
        if (made == null) {
            Path folder = folder();
            made = new QueueWatch(PlatformUI.getWorkbench().getDisplay(), new SecureSecrets(), folder);
            instance = made;
            made.open(folder);
            PlatformUI.getWorkbench().addWorkbenchListener(new End(made));
        }
        return made;
    }

    private record End(QueueWatch watch) implements IWorkbenchListener {

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            watch.close();
        }
    }

    private void open(Path folder) {
        Background.run("Opening the queue monitor", "", progress -> {
            Monitor made;
            String wrong = "";
            Watch watch = MonitorFactory.eINSTANCE.createWatch();
            try {
                if (Files.exists(file)) {
                    watch = WatchFiles.load(file);
                }
            } catch (IOException e) {
                LOG.error("The configuration of the queue monitor can't be read", e);
                wrong = "What is watched can't be read: " + e.getMessage();
            }
            made = Services.get(MonitorService.class).open(watch, secrets, Optional.of(folder.resolve("samples")));
            String said = wrong;
            display.asyncExec(() -> opened(made, said));
        });
    }

    private void opened(Monitor made, String wrong) {
        monitor = made;
        problem = wrong;
        made.onAlarm(event -> display.asyncExec(() -> {
            AlarmSigns.show(display, made, event);
            refresh();
        }));
        made.start();
        refresh();
        tick();
    }

    /** Twice a second while somebody looks would be too often for people; once is what the scheduler does as well. */
    private void tick() {
        if (!display.isDisposed() && monitor != null) {
            if (!listeners.isEmpty()) {
                refresh();
            }
            display.timerExec(REFRESH, this::tick);
        }
    }

    /** Has the board read again, off the UI thread; listeners are told when it is there. */
    public void refresh() {
        Monitor watching = monitor;
        if (watching == null || refreshing) {
            return;
        }
        refreshing = true;
        Thread.ofVirtual().name("Watchpost board").start(() -> {
            List<BoardRow> rows = watching.board();
            List<Alarm> all = watching.alarms();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    refreshing = false;
                    board = rows;
                    alarms = all;
                    count(all);
                    BoardRow before = selected;
                    selected = rows.stream().filter(row -> before != null && same(row, before)).findFirst()
                            .orElse(rows.isEmpty() ? null : rows.get(0));
                    fire();
                });
            }
        });
    }

    private static void count(List<Alarm> all) {
        List<Alarm> active = all.stream().filter(Alarm::active).toList();
        AlarmCount.set(active.size(),
                active.stream().max(Comparator.comparing(Alarm::severity)).map(alarm -> VisibleText.line(alarm.message()))
                        .orElse(""));
    }

    /** Whether two rows are the same queue at two moments. */
    public static boolean same(BoardRow a, BoardRow b) {
        return a.server().equals(b.server()) && a.probe() == b.probe() && a.queue().equals(b.queue());
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }

    /** Calls back whenever the board was read again or another row is selected, until the control is disposed. */
    public void on(Control owner, Runnable listener) {
        Runnable guarded = () -> {
            if (!owner.isDisposed()) {
                listener.run();
            }
        };
        listeners.add(guarded);
        owner.addDisposeListener(e -> listeners.remove(guarded));
        Ui.async(owner, listener);
        refresh();
    }

    /** The monitor, once it is open. */
    public Optional<Monitor> monitor() {
        return Optional.ofNullable(monitor);
    }

    /** Where passwords are. */
    public SecretStore secrets() {
        return secrets;
    }

    /** What is wrong with the configuration, empty if nothing is. */
    public String problem() {
        return problem;
    }

    public List<BoardRow> board() {
        return board;
    }

    public List<Alarm> alarms() {
        return alarms;
    }

    /** The row views speak of. */
    public Optional<BoardRow> selected() {
        return Optional.ofNullable(selected);
    }

    /** Has views speak of another row. */
    public void select(BoardRow row) {
        BoardRow before = selected;
        selected = row;
        if (before == null || !same(before, row)) {
            fire();
        }
    }

    /** Series that are shown in the chart beside that of the selected row. */
    public Set<SeriesKey> compared() {
        return compared;
    }

    /** Adds a series to the chart, or takes it away. */
    public void compare(SeriesKey key) {
        if (!compared.remove(key)) {
            compared.add(key);
        }
        fire();
    }

    /** Takes another configuration, saves it and goes on with it. */
    public void configure(Watch watch) {
        Monitor watching = monitor;
        if (watching == null) {
            return;
        }
        Background.run("Saving what is watched", "Correct what is named and save again.", progress -> {
            WatchFiles.check(watch);
            WatchFiles.save(watch, file);
            watching.configure(watch);
            display.asyncExec(() -> {
                problem = "";
                record();
                refresh();
            });
        });
    }

    /** Samples go into the window's case from now on, or only into the standing store while there is none. */
    public void follow(Control owner, InvestigationContext context) {
        followed = context;
        context.on(owner, Set.of(InvestigationContext.Topic.CASE), this::record);
        record();
    }

    /** A case of someone who watches nothing gets no source of samples. */
    private void record() {
        Monitor watching = monitor;
        InvestigationContext context = followed;
        if (watching == null || context == null) {
            return;
        }
        OpenCase open = context.openCase().filter(c -> !c.readOnly()).orElse(null);
        OpenCase next = watching.configuration().getServers().isEmpty() ? null : open;
        if (next != recording) {
            recording = next;
            Background.run(next == null ? "Ending the samples of the case" : "Writing samples into the case", "",
                    progress -> watching.record(next));
        }
    }

    /** What is wrong, and how many alarms are active, for people. */
    public String summary() {
        long active = alarms.stream().filter(Alarm::active).count();
        long servers = board.stream().map(BoardRow::server).distinct().count();
        return servers + (servers == 1 ? " server" : " servers")
                + (active == 0 ? ", no alarm" : ", " + active + (active == 1 ? " alarm" : " alarms"));
    }

    /** Runs something with the monitor off the UI thread; failures go to the error door. */
    public void work(String what, Work work) {
        Monitor watching = monitor;
        if (watching == null) {
            Errors.show(what + " is not possible yet", "The monitor is still being opened; try again in a moment.", null);
            return;
        }
        Background.run(what, "", progress -> {
            work.run(watching);
            display.asyncExec(this::refresh);
        });
    }

    /** Work with the monitor. */
    @FunctionalInterface
    public interface Work {
        void run(Monitor monitor) throws IOException;
    }

    private void close() {
        Monitor watching = monitor;
        monitor = null;
        instance = null;
        if (watching != null) {
            watching.close();
        }
    }

    /**
     * For tests: views show another monitor, with a clock of its own.
     *
     * @return shows the one before again
     */
    public Runnable show(Monitor other) {
        Monitor before = monitor;
        monitor = other;
        refresh();
        return () -> {
            monitor = before;
            refresh();
        };
    }

    /** Calls back with the monitor as soon as there is one. */
    public void whenOpen(Control owner, Consumer<Monitor> what) {
        Monitor watching = monitor;
        if (watching != null) {
            what.accept(watching);
        } else if (!owner.isDisposed()) {
            display.timerExec(200, () -> {
                if (!owner.isDisposed()) {
                    whenOpen(owner, what);
                }
            });
        }
    }
}
