/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.document.DocumentBuilder;
import org.watchpost.report.document.Report;

/** The forms of custody, one a page, with lines to sign; signed and scanned they are attached to their record again. */
@Component(service = ReportRenderer.class)
public final class CustodyRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "custody";
    }

    @Override
    public String label() {
        return "Forms of custody to be signed, PDF";
    }

    @Override
    public String extension() {
        return "custody.pdf";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Report report = DocumentBuilder.custody(CaseReader.read(request, monitor), request.locale());
        PdfRenderer.write(report, request, out, layout -> layout.forms(report), monitor);
    }
}
