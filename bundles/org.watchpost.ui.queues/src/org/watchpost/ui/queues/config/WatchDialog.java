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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Probes;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.ActionKind;
import org.watchpost.model.monitor.AlarmAction;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.MaintenanceWindow;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Setting;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Servers with their probes, alarms with their actions, maintenance windows: a tree of them and a form for the selected one. */
final class WatchDialog extends TitleAreaDialog {

    private final Watch watch;
    private final SecretStore secrets;
    private final @Nullable Object first;
    private @Nullable Tree tree;
    private @Nullable ScrolledComposite scroll;

    WatchDialog(Shell shell, Watch watch, SecretStore secrets, @Nullable Object first) {
        super(shell);
        this.watch = watch;
        this.secrets = secrets;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Watch watch() {
        return watch;
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Watched mail servers");
        Keyed.id(shell, "queues.config");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 660);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Watched mail servers");
        setMessage("Each server has one or more probes; alarms watch their series. Passwords go to secure storage only.");
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(Layouts.fill());
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(Layouts.roomy(1, 4));
        Tree made = Keyed.id(new Tree(left, SWT.BORDER | SWT.SINGLE), "queues.config.tree");
        made.setLayoutData(Layouts.fill());
        tree = made;
        Composite buttons = new Composite(left, SWT.NONE);
        buttons.setLayoutData(Layouts.wide());
        buttons.setLayout(Layouts.tight(3));
        button(buttons, "Server", () -> add(watch.getServers(), server()));
        button(buttons, "Probe", this::addProbe);
        button(buttons, "Alarm", () -> add(watch.getAlarms(), rule()));
        button(buttons, "Action", this::addAction);
        button(buttons, "Maintenance", () -> add(watch.getMaintenance(), MonitorFactory.eINSTANCE.createMaintenanceWindow()));
        button(buttons, "Remove", this::remove);
        ScrolledComposite right = new ScrolledComposite(sash, SWT.V_SCROLL | SWT.BORDER);
        right.setExpandHorizontal(true);
        right.setExpandVertical(true);
        scroll = right;
        sash.setWeights(35, 65);
        made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showForm()));
        fill(first);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button save = createButton(parent, IDialogConstants.CLIENT_ID, "Save for others…", false);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Configure.save(getShell(), watch)));
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != IDialogConstants.CLIENT_ID) {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        try {
            WatchFiles.check(watch);
            super.okPressed();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private static void button(Composite bar, String text, Runnable what) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text.equals("Remove") ? text : "+ " + text);
        button.setLayoutData(Layouts.wide());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private static WatchedServer server() {
        WatchedServer server = MonitorFactory.eINSTANCE.createWatchedServer();
        server.setName("new server");
        server.getProbes().add(probe());
        return server;
    }

    private static ProbeSetting probe() {
        ProbeSetting probe = MonitorFactory.eINSTANCE.createProbeSetting();
        probe.setType("smtp");
        probe.setAddress("localhost:25");
        return probe;
    }

    private static AlarmRule rule() {
        AlarmRule rule = MonitorFactory.eINSTANCE.createAlarmRule();
        rule.setName("new alarm");
        rule.setLimit(1000);
        return rule;
    }

    private <T extends EObject> void add(List<T> list, T made) {
        list.add(made);
        fill(made);
    }

    private void addProbe() {
        if (up(selected(), WatchedServer.class) instanceof WatchedServer server) {
            add(server.getProbes(), probe());
        } else {
            setMessage("Select the server that gets the probe.");
        }
    }

    private void addAction() {
        if (up(selected(), AlarmRule.class) instanceof AlarmRule rule) {
            add(rule.getActions(), MonitorFactory.eINSTANCE.createAlarmAction());
        } else {
            setMessage("Select the alarm that gets the action.");
        }
    }

    private static @Nullable EObject up(@Nullable EObject from, Class<?> type) {
        for (EObject at = from; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return at;
            }
        }
        return null;
    }

    private void remove() {
        EObject selected = selected();
        if (selected != null && selected != watch) {
            EcoreUtil.remove(selected);
            fill(null);
        }
    }

    private @Nullable EObject selected() {
        Tree shown = tree;
        TreeItem[] items = shown == null ? new TreeItem[0] : shown.getSelection();
        return items.length == 0 ? null : items[0].getData() instanceof EObject object ? object : null;
    }

    private void fill(@Nullable Object select) {
        Tree shown = tree;
        if (shown == null) {
            return;
        }
        shown.removeAll();
        TreeItem chosen = null;
        TreeItem general = item(shown, "Retention", watch);
        TreeItem servers = item(shown, "Servers", null);
        for (WatchedServer server : watch.getServers()) {
            TreeItem item = item(servers, server);
            chosen = server == select ? item : chosen;
            for (ProbeSetting probe : server.getProbes()) {
                TreeItem child = item(item, probe);
                chosen = probe == select ? child : chosen;
            }
        }
        TreeItem alarms = item(shown, "Alarms", null);
        for (AlarmRule rule : watch.getAlarms()) {
            TreeItem item = item(alarms, rule);
            chosen = rule == select ? item : chosen;
            for (AlarmAction action : rule.getActions()) {
                TreeItem child = item(item, action);
                chosen = action == select ? child : chosen;
            }
        }
        TreeItem maintenance = item(shown, "Maintenance", null);
        for (MaintenanceWindow window : watch.getMaintenance()) {
            TreeItem item = item(maintenance, window);
            chosen = window == select ? item : chosen;
        }
        servers.setExpanded(true);
        for (TreeItem server : servers.getItems()) {
            server.setExpanded(true);
        }
        alarms.setExpanded(true);
        for (TreeItem alarm : alarms.getItems()) {
            alarm.setExpanded(true);
        }
        maintenance.setExpanded(true);
        shown.setSelection(chosen == null ? general : chosen);
        showForm();
    }

    private static TreeItem item(Tree tree, String text, @Nullable EObject object) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(text);
        item.setData(object);
        return item;
    }

    private static TreeItem item(TreeItem parent, EObject object) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(label(object));
        item.setData(object);
        return item;
    }

    private static String label(EObject object) {
        return VisibleText.line(switch (object) {
            case WatchedServer server -> server.getName() + (server.isPaused() ? " (paused)" : "");
            case ProbeSetting probe -> probe.getType() + " " + probe.getAddress();
            case AlarmRule rule -> rule.getName() + (rule.isEnabled() ? "" : " (off)");
            case AlarmAction action -> action.getKind().getLiteral() + " " + action.getTarget();
            case MaintenanceWindow window -> window.getServer() + " " + window.getBegin() + "–" + window.getEnd();
            default -> "";
        });
    }

    private void relabel() {
        Tree shown = tree;
        EObject object = selected();
        if (shown != null && object != null && object != watch) {
            shown.getSelection()[0].setText(label(object));
        }
    }

    private void showForm() {
        ScrolledComposite right = scroll;
        if (right == null) {
            return;
        }
        Control old = right.getContent();
        Composite form = new Composite(right, SWT.NONE);
        form.setLayout(Layouts.roomy(2, 8));
        EObject object = selected();
        if (object == null) {
            Label hint = new Label(form, SWT.WRAP);
            hint.setText("Select something on the left, or add it there.");
        } else {
            String[] types = object instanceof ProbeSetting ? probes().map(p -> p.all().stream().map(Probe::type).toArray(String[]::new))
                    .orElse(new String[0]) : new String[0];
            ModelForm.fill(form, object, this::relabel, types);
            if (object instanceof ProbeSetting probe) {
                probeForm(form, probe);
            } else if (object instanceof AlarmAction action) {
                mailWarning(form, action);
            }
        }
        right.setContent(form);
        right.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (old != null) {
            old.dispose();
        }
    }

    private static java.util.Optional<Probes> probes() {
        return Services.find(Probes.class);
    }

    private void mailWarning(Composite form, AlarmAction action) {
        Label warning = new Label(form, SWT.WRAP);
        GridData wide = Layouts.wide(300);
        wide.horizontalSpan = 2;
        warning.setLayoutData(wide);
        boolean watched = watch.getServers().stream().flatMap(s -> s.getProbes().stream())
                .anyMatch(p -> !action.getTarget().isEmpty() && p.getAddress().contains(action.getTarget().split(":", 2)[0]));
        warning.setText(action.getKind() != ActionKind.MAIL ? "" : watched
                ? "⚠ This mail goes through a server that is watched here: when that one fails, the alarm does not arrive."
                : "Mail is an extra only: when mail fails, so does this. Have another action as well.");
    }

    private void probeForm(Composite form, ProbeSetting probe) {
        Label label = new Label(form, SWT.NONE);
        label.setText("Options, a line each:\nname = value");
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text options = Keyed.id(new Text(form, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), "form.options");
        GridData tall = Layouts.wide(200);
        tall.heightHint = 80;
        options.setLayoutData(tall);
        options.setText(String.join("\n", probe.getOptions().stream().map(o -> o.getName() + " = " + o.getValue()).toList()));
        options.addModifyListener(e -> options(probe, options.getText()));
        new Label(form, SWT.NONE);
        Label known = new Label(form, SWT.WRAP);
        known.setLayoutData(Layouts.wide(300));
        known.setText(probes().flatMap(p -> p.find(probe.getType())).map(p -> "Address: " + p.addressForm() + "\n" + String.join("\n",
                java.util.stream.Stream.concat(p.options().stream(), ProbeOption.COMMON.stream())
                        .map(o -> o.name() + (o.flag() ? " = true" : " = "
                                + o.value()) + ": " + o.help())
                        .toList()))
                .orElse(""));
        new Label(form, SWT.NONE).setText("Password");
        Text password = Keyed.id(new Text(form, SWT.BORDER | SWT.PASSWORD), "form.password");
        password.setLayoutData(Layouts.wide(200));
        password.setMessage("kept in secure storage");
        Composite bar = new Composite(form, SWT.NONE);
        GridData wide = Layouts.wide();
        wide.horizontalSpan = 2;
        bar.setLayoutData(wide);
        bar.setLayout(Layouts.tight(4));
        Text result = new Text(form, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        GridData said = Layouts.wide(300);
        said.horizontalSpan = 2;
        said.heightHint = 120;
        result.setLayoutData(said);
        barButton(bar, "Keep password", () -> {
            keep(target(probe), password.getText());
            password.setText("");
            result.setText("The password is kept.");
        });
        barButton(bar, "Try it", () -> attempt(probe, result));
        Button browse = barButton(bar, "Browse attributes…", () -> BrowseDialog.open(getShell(), probe, target(probe), secrets, picked -> {
            String attributes = target(probe).text("attributes");
            Configure.set(probe, "attributes", (attributes.isEmpty() ? "" : attributes + "; ") + picked);
            showForm();
        }));
        browse.setEnabled(probes().flatMap(p -> p.browser(probe.getType())).isPresent());
    }

    private static Button barButton(Composite bar, String text, Runnable what) {
        Button button = new Button(bar, SWT.PUSH);
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

    private static void options(ProbeSetting probe, String text) {
        probe.getOptions().clear();
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int equals = line.indexOf('=');
            Setting setting = MonitorFactory.eINSTANCE.createSetting();
            setting.setName(line.substring(0, equals).strip());
            setting.setValue(line.substring(equals + 1).strip());
            probe.getOptions().add(setting);
        });
    }

    static ProbeTarget target(ProbeSetting probe) {
        Map<String, String> options = new HashMap<>();
        probe.getOptions().forEach(option -> options.put(option.getName(), option.getValue()));
        return new ProbeTarget(probe.getAddress(), options);
    }

    /** Measures once, off the UI thread, and shows what came of it. */
    private void attempt(ProbeSetting setting, Text result) {
        Probe probe = probes().flatMap(p -> p.find(setting.getType())).orElse(null);
        if (probe == null) {
            result.setText("There is no probe of this type.");
            return;
        }
        result.setText("Measuring…");
        ProbeTarget target = target(setting);
        Duration limit = Duration.ofSeconds(Math.max(1, setting.getDeadline()));
        Thread.ofPlatform().daemon().name("Watchpost trial probe").start(() -> {
            String text;
            try (Deadline deadline = Deadline.in(limit)) {
                text = words(probe.probe(target, new ProbeContext(deadline, secrets)));
            } catch (IllegalArgumentException e) {
                text = "Not set up right: " + e.getMessage();
            }
            String said = text;
            Ui.async(result, () -> result.setText(said));
        });
    }

    private static String words(Reading reading) {
        StringBuilder text = new StringBuilder(VisibleText.line(reading.meaning()));
        for (QueueReading queue : reading.queues()) {
            text.append('\n').append(VisibleText.line(queue.name())).append(": ").append(queue.depth());
        }
        return text.toString();
    }
}
