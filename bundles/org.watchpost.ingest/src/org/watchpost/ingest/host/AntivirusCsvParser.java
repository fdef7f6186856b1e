/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.csv.CsvFraming;
import org.watchpost.ingest.csv.CsvHeader;
import org.watchpost.ingest.csv.CsvRecords;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.time.TimeReader;

/**
 * Detections of virus scanners exported as separated values from a console, such as McAfee's (Trellix') ePolicy Orchestrator, Symantec
 * Endpoint Protection, Trend Micro and Defender: known by columns for a threat, what was done about it, and the host. {@code event.action} is
 * what was done; the outcome is a success where the threat was cleaned, deleted, blocked or put in quarantine.
 */
@Component
public final class AntivirusCsvParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "antivirus.csv";

    private static final List<String> THREATS = List.of("threatname", "virusname", "virus", "malware", "malwarename", "riskname", "risk",
            "threat",
            "virusmalware", "detectionname", "detection", "infection", "securityriskname", "securityrisk");
    private static final List<String> ACTIONS = List.of("actiontaken", "action", "actualaction", "actionresult", "result",
            "threatactiontaken",
            "firstaction", "status", "remediation", "scanaction", "finalaction", "taken");
    private static final List<String> HOSTS = List.of("threattargethostname", "targethostname", "hostname", "computername", "computer",
            "endpoint",
            "machinename", "systemname", "host", "device", "devicename", "client", "agenthostname", "pcname", "threattargetsystemname");
    private static final List<String> TIMES = List.of("eventgeneratedtime", "eventtime", "detectedutc", "detectiontime", "datetime",
            "dateandtime",
            "time", "date", "generated", "timestamp", "eventgeneratedtimeutc", "detectiondate", "eventreceivedtime", "begintime",
            "logdate");

    private static final Map<String, Field> KNOWN = new HashMap<>();

    static {
        known(Fields.HOST_IP, "threattargetipv4address", "targetipaddress", "ipaddress", "hostip", "computerip", "endpointip", "ip",
                "clientip",
                "threattargetipaddress", "agentipaddress");
        known(Fields.SOURCE_IP, "threatsourceipv4address", "sourceip", "sourceipaddress", "remotehostip", "threatsourceipaddress");
        known(Fields.SOURCE_DOMAIN, "threatsourcehostname", "sourcehost", "remotehost", "infectionsource");
        known(Fields.USER_NAME, "threattargetusername", "username", "user", "loggedonuser", "currentuser", "account");
        known(Fields.RULE_CATEGORY, "threattype", "threatcategory", "category", "risktype", "type", "malwaretype");
        known(Fields.RULE_ID, "threatid", "virusid");
        known(Fields.EVENT_CODE, "eventid", "eventcode");
        known(Fields.FILE_HASH_MD5, "md5", "filemd5", "targethash", "threatsourceprocesshash");
        known(Fields.FILE_HASH_SHA256, "sha256", "filesha256", "filehash", "applicationhash");
        known(Fields.FILE_SIZE, "filesize");
        known(Fields.EMAIL_SUBJECT, "subject", "mailsubject");
        known(Fields.URL_FULL, "url", "downloadurl", "threatsourceurl");
        known(Fields.LOG_LEVEL, "threatseverity", "severity");
    }

    /** Words for what was done with a threat. */
    private static final KeyTable DONE = new KeyTable("clean", "dele", "quar", "bloc", "remo", "repa", "deni", "disi", "move", "succ",
            "isol");
    private static final List<String> PATHS = List.of("threattargetfilepath", "filepath", "filename", "file", "infectedfileobject",
            "objectname",
            "infectedfile", "path", "object", "targetfilename", "fullpath", "location");

    private static void known(Field field, String... names) {
        for (String name : names) {
            KNOWN.put(name, field);
        }
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Virus scanner detections (CSV)";
    }

    @Override
    public Recognition recognise(Sample sample) {
        List<String> names = CsvHeader.of(sample).plainNames();
        boolean fits = first(names, THREATS) >= 0 && first(names, ACTIONS) >= 0 && first(names, HOSTS) >= 0 && first(names, TIMES) >= 0;
        return fits ? new Recognition(93, "columns for threat, action, host and time") : Recognition.NO;
    }

    private static int first(List<String> names, List<String> wanted) {
        for (String name : wanted) {
            int index = names.indexOf(name);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public Framing framing() {
        return CsvFraming.INSTANCE;
    }

    @Override
    public Headers headers() {
        return Headers.FIRST_RECORD;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records extends CsvRecords {

        private final @Nullable Field[] fields;
        private final int threat;
        private final int action;
        private final int host;
        private final int time;
        private final int path;
        private final AnyTime clock;

        Records(SourceContext context) {
            super(context, FORMAT);
            clock = new AnyTime(context);
            List<String> names = header.plainNames();
            threat = first(names, THREATS);
            action = first(names, ACTIONS);
            host = first(names, HOSTS);
            time = first(names, TIMES);
            path = first(names, PATHS);
            fields = new @Nullable Field[names.size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = KNOWN.get(names.get(i));
            }
        }

        @Override
        protected @Nullable String read(EventBuilder record) {
            if (cells.count() < 3) {
                return "has " + cells.count() + " of " + fields.length + " columns";
            }
            byte[] b = record.buffer();
            record.dataset(FORMAT);
            record.kind(EventKind.ALERT);
            if (has(time)) {
                long micros = clock.read(b, cells.start(time), cells.end(time));
                if (micros != TimeReader.NONE) {
                    record.time(micros);
                } else {
                    putOwn(time);
                }
            }
            for (int i = 0; i < cells.count(); i++) {
                if (!has(i) || i == time) {
                    continue;
                }
                if (i == threat) {
                    putOr(Fields.RULE_NAME, i);
                } else if (i == action) {
                    putOr(Fields.EVENT_ACTION, i);
                    outcome(b, i);
                } else if (i == host) {
                    putOr(Fields.HOST_NAME, i);
                } else if (i == path) {
                    values.put(Fields.FILE_NAME, base(b, cells.start(i), cells.end(i)), cells.end(i));
                    putOwn(i);
                } else {
                    Field field = i < fields.length ? fields[i] : null;
                    if (field == null) {
                        putOwn(i);
                    } else {
                        putOr(field, i);
                    }
                }
            }
            return null;
        }

        private void outcome(byte[] b, int i) {
            int from = cells.start(i);
            int length = Math.min(40, cells.end(i) - from);
            byte[] lower = new byte[length];
            for (int n = 0; n < length; n++) {
                byte c = b[from + n];
                lower[n] = c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
            }
            boolean done = false;
            for (int n = 0; n + 4 <= length; n++) {
                done |= DONE.find(lower, n, n + 4) >= 0 || n + 5 <= length && DONE.find(lower, n, n + 5) >= 0;
            }
            boolean failed = Bytes.indexOf(lower, 0, length, Bytes.ascii("fail")) >= 0
                    || Bytes.indexOf(lower, 0, length, Bytes.ascii("unable")) >= 0
                    || Bytes.indexOf(lower, 0, length, Bytes.ascii("could not")) >= 0;
            values.word(Fields.EVENT_OUTCOME, failed ? "failure" : done ? "success" : "unknown");
        }

        private static int base(byte[] b, int from, int to) {
            for (int i = to - 1; i > from; i--) {
                if ((b[i] == '\\' || b[i] == '/') && i + 1 < to) {
                    return i + 1;
                }
            }
            return from;
        }
    }
}
