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
import org.watchpost.report.document.Report;

/**
 * One self-contained HTML file: no scripts, nothing loaded from anywhere, no links out. A content security policy says so to the
 * browser too, in case a text should ever get past the escaping. The file is well-formed XML as well, so that other tools can read it.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
@Component
public final class HtmlRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String label() {
        return "HTML, one file";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Report report = DocumentBuilder.build(CaseReader.read(request, monitor), request.locale());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new HtmlPage(writer, monitor).write(report);
        writer.flush();
    }
}
