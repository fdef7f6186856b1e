/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.services.IEvaluationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.imports.FileDrops;
import org.watchpost.ui.keys.ViewKeys;

/** The window: its size, its trim, which perspective belongs to having a case open or none. */
final class WatchpostWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Logger LOG = LoggerFactory.getLogger(WatchpostWindowAdvisor.class);
    private static final String QUEUES = "org.watchpost.ui.queues.perspective";
    private static final Point SIZE = new Point(1280, 800);

    private final Arguments arguments;

    WatchpostWindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setTitle("Watchpost");
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowCreate() {
        Trim.install(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        Shell shell = window.getShell();
        InvestigationContext context = InvestigationContext.of(window);
        // The platform makes its status line after this call.
        shell.getDisplay().asyncExec(() -> Trim.hideOthers(window));
        FileDrops.install(shell, context);
        ViewKeys.everywhere(shell.getDisplay());
        context.on(shell, EnumSet.of(Topic.CASE), () -> caseChanged(window, context));
        caseChanged(window, context);
        arguments.caseFolder().ifPresent(folder -> open(context, folder));
        String started = System.getProperty("eclipse.startTime");
        if (started != null && started.matches("[0-9]+")) {
            LOG.info("Window open after {} ms", System.currentTimeMillis() - Long.parseLong(started));
        }
    }

    /** Opens the case of the command line; a folder that is not there yet becomes a new case. */
    private static void open(InvestigationContext context, Path folder) {
        if (Files.isDirectory(folder)) {
            CaseActions.open(context, folder, true);
        } else {
            CaseActions.create(context, folder, String.valueOf(folder.getFileName()), ZoneId.systemDefault(), made -> {
            });
        }
    }

    private void caseChanged(IWorkbenchWindow window, InvestigationContext context) {
        getWindowConfigurer().setTitle(context.openCase().map(OpenCase::name).map(name -> name + " – Watchpost").orElse("Watchpost"));
        IWorkbenchPage page = window.getActivePage();
        String shown = page == null || page.getPerspective() == null ? StartPerspective.ID : page.getPerspective().getId();
        boolean open = context.openCase().isPresent();
        // Mail servers are watched without a case, too; whoever drops files onto a perspective wants to see them there.
        String wanted = open ? shown.equals(StartPerspective.ID) ? InvestigatePerspective.ID : shown
                : shown.equals(QUEUES) ? QUEUES : StartPerspective.ID;
        if (page != null && (page.getPerspective() == null || !shown.equals(wanted))) {
            IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(wanted);
            page.setPerspective(perspective);
        }
        window.getService(IEvaluationService.class).requestEvaluation("org.watchpost.ui.caseOpen");
    }
}
