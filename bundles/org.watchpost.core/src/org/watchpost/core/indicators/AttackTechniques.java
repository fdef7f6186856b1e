/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.Finding;

/**
 * MITRE ATT&amp;CK techniques that mail incidents are made of, and how a finding names them: a line {@code ATT&CK: T1566.001
 * Spearphishing Attachment} in its text, so that reports and old versions show it, too. Any other id can be written as well.
 *
 * <p>
 * Ids and names: &#169; The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.
 *
 * @see <a href="https://attack.mitre.org/techniques/enterprise/">ATT&amp;CK, Enterprise techniques</a>
 */
public final class AttackTechniques {

    /** What must stand beside the list wherever it is shown. */
    public static final String NOTICE = "MITRE ATT&CK \u00a9 The MITRE Corporation. Reproduced with its permission.";

    private static final String MARK = "ATT&CK: ";
    private static final Pattern LINE = Pattern.compile("(?m)^ATT&CK: (T[0-9]{4}(?:\\.[0-9]{3})?)(?: .*)?$");
    private static final Pattern ID = Pattern.compile("T[0-9]{4}(?:\\.[0-9]{3})?");

    /**
     * A technique.
     *
     * @param tactic what it serves
     */
    public record Technique(String id, String name, String tactic) {

        /** For people. */
        public String label() {
            return name.isEmpty() ? id : id + " " + name;
        }

        /** Its page. */
        public String url() {
            return "https://attack.mitre.org/techniques/" + id.replace('.', '/');
        }

        /** The tag of the MISP galaxy, which knows techniques by their own name and id. */
        public String tag() {
            int parent = name.indexOf(": ");
            String own = name.isEmpty() ? id : name.substring(parent < 0 ? 0 : parent + 2) + " - " + id;
            return "misp-galaxy:mitre-attack-pattern=\"" + own + "\"";
        }
    }

    private static final List<Technique> ALL = List.of(new Technique("T1598", "Phishing for Information", "Reconnaissance"),
            new Technique("T1598.002", "Spearphishing Attachment", "Reconnaissance"),
            new Technique("T1598.003", "Spearphishing Link", "Reconnaissance"),
            new Technique("T1585.002", "Establish Accounts: Email Accounts", "Resource Development"),
            new Technique("T1586.002", "Compromise Accounts: Email Accounts", "Resource Development"),
            new Technique("T1566", "Phishing", "Initial Access"),
            new Technique("T1566.001", "Phishing: Spearphishing Attachment", "Initial Access"),
            new Technique("T1566.002", "Phishing: Spearphishing Link", "Initial Access"),
            new Technique("T1566.003", "Phishing: Spearphishing via Service", "Initial Access"),
            new Technique("T1190", "Exploit Public-Facing Application", "Initial Access"),
            new Technique("T1078", "Valid Accounts", "Initial Access"),
            new Technique("T1204", "User Execution", "Execution"),
            new Technique("T1204.001", "User Execution: Malicious Link", "Execution"),
            new Technique("T1204.002", "User Execution: Malicious File", "Execution"),
            new Technique("T1059", "Command and Scripting Interpreter", "Execution"),
            new Technique("T1059.001", "PowerShell", "Execution"), new Technique("T1059.003", "Windows Command Shell", "Execution"),
            new Technique("T1059.005", "Visual Basic", "Execution"), new Technique("T1059.007", "JavaScript", "Execution"),
            new Technique("T1547.001", "Registry Run Keys / Startup Folder", "Persistence"),
            new Technique("T1137", "Office Application Startup", "Persistence"),
            new Technique("T1027", "Obfuscated Files or Information", "Defense Evasion"),
            new Technique("T1036", "Masquerading", "Defense Evasion"),
            new Technique("T1036.002", "Right-to-Left Override", "Defense Evasion"),
            new Technique("T1036.007", "Double File Extension", "Defense Evasion"),
            new Technique("T1564.008", "Hide Artifacts: Email Hiding Rules", "Defense Evasion"),
            new Technique("T1562.001", "Impair Defenses: Disable or Modify Tools", "Defense Evasion"),
            new Technique("T1656", "Impersonation", "Defense Evasion"), new Technique("T1672", "Email Spoofing", "Defense Evasion"),
            new Technique("T1110", "Brute Force", "Credential Access"),
            new Technique("T1110.003", "Brute Force: Password Spraying", "Credential Access"),
            new Technique("T1087.003", "Account Discovery: Email Account", "Discovery"),
            new Technique("T1534", "Internal Spearphishing", "Lateral Movement"),
            new Technique("T1210", "Exploitation of Remote Services", "Lateral Movement"),
            new Technique("T1114", "Email Collection", "Collection"),
            new Technique("T1114.002", "Remote Email Collection", "Collection"),
            new Technique("T1114.003", "Email Forwarding Rule", "Collection"),
            new Technique("T1071.001", "Web Protocols", "Command and Control"),
            new Technique("T1071.003", "Mail Protocols", "Command and Control"),
            new Technique("T1105", "Ingress Tool Transfer", "Command and Control"),
            new Technique("T1048", "Exfiltration Over Alternative Protocol", "Exfiltration"),
            new Technique("T1498", "Network Denial of Service", "Impact"), new Technique("T1499", "Endpoint Denial of Service", "Impact"),
            new Technique("T1667", "Email Bombing", "Impact"), new Technique("T1496", "Resource Hijacking", "Impact"));

    private AttackTechniques() {
    }

    /** The text with these techniques named and no others. */
    public static String set(String text, Collection<Technique> techniques) {
        String result = text;
        for (Technique one : in(text)) {
            result = techniques.contains(one) ? result : remove(result, one);
        }
        for (Technique one : techniques) {
            result = add(result, one);
        }
        return result;
    }

    /** The techniques known by name. */
    public static List<Technique> all() {
        return ALL;
    }

    /** A technique by id; one that is not known by name has an empty one. Empty if that is no id. */
    public static Optional<Technique> find(String id) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        if (!ID.matcher(wanted).matches()) {
            return Optional.empty();
        }
        return Optional.of(ALL.stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(new Technique(wanted, "", "")));
    }

    /** The techniques that some findings' texts name, in the order of their ids. */
    public static List<Technique> in(Collection<String> texts) {
        return texts.stream().flatMap(text -> in(text).stream()).distinct().sorted(Comparator.comparing(Technique::id)).toList();
    }

    /** The techniques that the findings of a case name, in the order of their ids. */
    public static List<Technique> of(OpenCase open) {
        return in(open.read(model -> model.getFindings().stream().map(Finding::getWhat).toList()));
    }

    /** The techniques a finding's text names. */
    public static List<Technique> in(String text) {
        List<Technique> found = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            find(lines.group(1)).filter(one -> !found.contains(one)).ifPresent(found::add);
        }
        return found;
    }

    /** The text with a technique named; as it is if it names it already. */
    public static String add(String text, Technique technique) {
        if (in(text).contains(technique)) {
            return text;
        }
        String before = text.isBlank() ? "" : text.stripTrailing() + "\n";
        return before + MARK + technique.label();
    }

    /** The text without that technique. */
    public static String remove(String text, Technique technique) {
        return String.join("\n", text.lines().filter(line -> !in(line).contains(technique)).toList());
    }
}
