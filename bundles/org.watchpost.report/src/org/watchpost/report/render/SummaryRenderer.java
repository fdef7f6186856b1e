/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.document.DocumentBuilder;

/** One page for those who decide: what happened, what it cost, what is to be done. The same form as {@link HtmlRenderer}. */
@Component
public final class SummaryRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "summary";
    }

    @Override
    public String label() {
        return "Executive summary, one page of HTML";
    }

    @Override
    public String extension() {
        return "summary.html";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new HtmlPage(writer, monitor).write(DocumentBuilder.summary(CaseReader.read(request, monitor), request.locale()), "brief");
        writer.flush();
    }
}
