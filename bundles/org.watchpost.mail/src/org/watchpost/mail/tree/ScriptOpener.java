/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.FileNames;

/** Scripts: whether they start programs or fetch files. */
final class ScriptOpener implements Opener {

    private static final int MOST = 1 << 20;
    private static final Pattern RUNS = Pattern.compile(
            "wscript\\.shell|shell\\.application|adodb\\.stream|msxml2\\.|winhttp|activexobject|invoke-expression|\\biex\\b|downloadstring|"
                    + "downloadfile|frombase64string|start-process|powershell|regsvr32|mshta|certutil|bitsadmin",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) {
        if (!FileNames.isProgram(node.name)) {
            return;
        }
        Matcher runs = RUNS.matcher(Bytes.decode(data, from, Math.min(to, from + MOST)));
        if (runs.find()) {
            node.fact("script.active", node.name + " uses " + runs.group());
        }
    }
}
