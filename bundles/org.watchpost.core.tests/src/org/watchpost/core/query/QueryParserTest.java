/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Times;
import org.watchpost.testing.Seeded;

class QueryParserTest {

    private final QueryParser parser = new QueryParser(ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "foo bar                          ; foo AND bar",
            "foo AND bar OR baz               ; (foo AND bar) OR baz",
            "a b OR c && !d || e              ; (a AND b) OR (c AND NOT d) OR e",
            "+a -b                            ; a AND NOT b",
            "NOT (a OR b)                     ; NOT (a OR b)",
            "NOT NOT a                        ; NOT NOT a",
            "\"exact phrase\"                 ; \"exact phrase\"",
            "rule.name:Email_Virus AND source.ip:10.40.0.0/16 ; rule.name:Email_Virus AND source.ip:10.40.0.0/16",
            "source.ip:10.40.3.9/16           ; source.ip:10.40.0.0/16",
            "source.ip:10.40.                 ; source.ip:10.40.0.0/16",
            "source.ip:10.*                   ; source.ip:10.0.0.0/8",
            "source.ip:2001:DB8::1            ; source.ip:2001:db8::1",
            "source.ip:2001:db8::/32          ; source.ip:2001:db8::/32",
            "source.ip:(10.1.2.3 OR 10.1.2.4) ; source.ip:10.1.2.3 OR source.ip:10.1.2.4",
            "10.40.0.0/16                     ; host.ip:10.40.0.0/16 OR source.ip:10.40.0.0/16 OR destination.ip:10.40.0.0/16",
            "file.name:*.pif                  ; file.name:*.pif",
            "*.pif                            ; *.pif",
            "file.name:/.*[.](pif|scr)/       ; file.name:/.*[.](pif|scr)/",
            "/var/log/messages                ; \\/var\\/log\\/messages",
            "http.response.status_code:>=400  ; http.response.status_code:>=400",
            "http.response.status_code:[400 TO 500} ; http.response.status_code:[400 TO 500}",
            "source.port:<1024                ; source.port:<1024",
            "_exists_:email.subject           ; _exists_:email.subject",
            "email.subject:*                  ; _exists_:email.subject",
            "*                                ; *",
            "*:*                              ; *",
            "@timestamp:[2004-07-26T08:00 TO 2004-07-26T09:00} ; @timestamp:[2004-07-26T12:00:00Z TO 2004-07-26T13:00:00Z}",
            "@timestamp:[2004-07-26 TO 2004-07-26] ; @timestamp:[2004-07-26T04:00:00Z TO 2004-07-27T04:00:00Z}",
            "@timestamp:2004-07-26T08Z        ; @timestamp:[2004-07-26T08:00:00Z TO 2004-07-26T09:00:00Z}",
            "@timestamp:>2004-07-26           ; @timestamp:>=2004-07-27T04:00:00Z",
            "@timestamp:<=2004-07-26T08:00:00.123456Z ; @timestamp:<=2004-07-26T08:00:00.123456Z",
            "url.full:http://a.example/x?y:z  ; url.full:http://a.example/x?y:z",
            "http://a.example/                ; http\\:\\/\\/a.example\\/",
            "08:33:30                         ; 08\\:33\\:30",
            "fe80::1                          ; fe80\\:\\:1",
            "00:1b:44:11:3a:b7                ; 00\\:1b\\:44\\:11\\:3a\\:b7",
            "aa:bb:cc:dd:ee:ff                ; aa\\:bb\\:cc\\:dd\\:ee\\:ff",
            "suricata.eve.flow_id:12          ; suricata.eve.flow_id:12",
            "user.name: bob                   ; user.name:bob",
            "user.name:(bob OR \"Al Ice\")    ; user.name:bob OR user.name:\"Al Ice\"",
            "user.name:(bob NOT rule.name:x)  ; user.name:bob AND NOT rule.name:x",
            "\"C:\\Windows\"                  ; \"C:\\\\Windows\"",
            "status=deferred                  ; status=deferred",
            "u00042@corp.example              ; u00042@corp.example",
            "watchpost.mail.delay:>1.5        ; watchpost.mail.delay:>1.5",
            "file.name:[a TO \"b c\"]         ; file.name:[a TO \"b c\"]" })
    void reads(String query, String tree) throws QuerySyntaxException {
        assertEquals(tree, QueryText.of(parser.parse(query)));
    }

    @Test
    void blankIsEverything() throws QuerySyntaxException {
        assertEquals(new Query.All(), parser.parse("  \t "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "foo AND                    ; 7  ; ",
            "(foo                       ; 0  ; (foo)",
            "foo)                       ; 3  ; foo",
            "()                         ; 0  ; ",
            "\"foo                      ; 0  ; \"foo\"",
            "a \"\"                     ; 2  ; ",
            "source_ip:1.2.3.4          ; 0  ; source.ip:",
            "x OR sorce.ip:1.2.3.4      ; 5  ; source.ip:",
            "subject:foo                ; 0  ; email.subject:",
            "qqqqzzzz:x                 ; 0  ; \"qqqqzzzz:x\"",
            "C:\\Windows                ; 0  ; \"C:\\\\Windows\"",
            "_exists_:email.subjct      ; 9  ; _exists_:email.subject",
            "source.port:abc            ; 12 ; source.port:>=0",
            "source.port:1.5            ; 12 ; source.port:>=0",
            "source.ip:10.40.0.0/40     ; 10 ; source.ip:10.40.0.0/16",
            "source.ip:gzac.example     ; 10 ; source.ip:10.40.0.0/16",
            "@timestamp:yesterday       ; 11 ; @timestamp:2004-07-26T08:00",
            "@timestamp:2004-02-31      ; 11 ; @timestamp:2004-07-26T08:00",
            "[a TO b]                   ; 0  ; @timestamp:[a TO b]",
            "file.name:[a TO b          ; 10 ; file.name:[a TO b]",
            "file.name:[a b]            ; 13 ; file.name:[* TO *]",
            "file.name:/a(b/            ; 12 ; ",
            "file.name:/^a/             ; 11 ; \\^",
            "file.name:/*a/             ; 11 ; \\*",
            "file.name:                 ; 0  ; file.name:*",
            "a OR OR b                  ; 5  ; \"OR\"",
            "foo\\                      ; 3  ; foo\\\\",
            "\"a b\"~2                  ; 5  ; \"a b\"" })
    void explainsMistakes(String query, int position, String suggestion) {
        QuerySyntaxException mistake = assertThrows(QuerySyntaxException.class, () -> parser.parse(query));
        assertEquals(position, mistake.position(), mistake::explain);
        assertEquals(suggestion == null ? "" : suggestion, mistake.suggestion(), mistake::explain);
        assertTrue(mistake.position() + mistake.length() <= query.length(), mistake::explain);
    }

    @ParameterizedTest
    @ValueSource(strings = { "((((", "-", "\\", "\"\\", "a:[", "@timestamp:[", "/", "//", "/a\\/", "*:", ":", "::", "a AND AND",
            "source.ip:>", "file.name:(", "~", "^" })
    void anyTextIsReadOrRefusedWithinIt(String text) {
        readOrRefuse(text);
    }

    @Test
    void randomTextIsReadOrRefusedWithinIt() {
        RandomGenerator random = Seeded.random(this);
        String[] pieces = { "a", "foo", " ", " ", "(", ")", "\"", "\\", ":", "*", "?", "/", "[", "]", "{", "}", " TO ", "AND", " OR ",
                "NOT ", "-", "+", "!",
                "source.ip", "@timestamp", "file.name", "10.0.0.1", "/8", "2004-07", ">", "=", "<", "\u00e4", "\ud83d\ude00", "_exists_",
                "~", "^", "&&", "||", "." };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            readOrRefuse(text.toString());
        }
    }

    private void readOrRefuse(String text) {
        try {
            Query tree = parser.parse(text);
            String again = QueryText.of(tree);
            assertEquals(tree, parser.parse(again), () -> text + " became " + again);
        } catch (QuerySyntaxException e) {
            assertTrue(e.position() >= 0 && e.position() + e.length() <= text.length(), () -> text + ": " + e.explain() + " " + e.length());
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(QuerySyntaxException.class, () -> parser.parse("(".repeat(5000)));
        assertThrows(QuerySyntaxException.class, () -> parser.parse("NOT ".repeat(5000) + "a"));
    }

    @Test
    void randomTreesSurviveTheirText() throws QuerySyntaxException {
        RandomGenerator random = Seeded.random(this);
        QueryParser elsewhere = new QueryParser(ZoneId.of("Asia/Dubai"));
        for (int i = 0; i < 5_000; i++) {
            Query tree = tree(random, 4);
            String text = QueryText.of(tree);
            assertEquals(tree, parser.parse(text), text);
            assertEquals(tree, elsewhere.parse(text), text);
        }
    }

    private static Query tree(RandomGenerator random, int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 9);
        Field keyword = random.nextBoolean() ? Fields.FILE_NAME : Field.own("iis.w3c.cs(User-Agent) x:y");
        Field some = random.nextInt(3) == 0 ? null : keyword;
        return switch (kind) {
            case 0 -> new Query.Word(some, text(random));
            case 1 -> new Query.Phrase(some, text(random));
            case 2 -> new Query.Wildcard(some, QueryParserTest.pattern(random));
            case 3 -> new Query.Regex(some, new String[] { "a.*", "x/y\\\\", "a/b", "[/]+", "\\\\/", "(a|b)\\." }[random.nextInt(6)]);
            case 4 -> new Query.Range(keyword, text(random), random.nextBoolean(), text(random), random.nextBoolean());
            case 5 -> new Query.Range(Fields.SOURCE_PORT, null, false, Integer.toString(random.nextInt()), random.nextBoolean());
            case 6 -> new Query.Range(Fields.TIMESTAMP, Times.iso(random.nextLong(1L << 51)), random.nextBoolean(),
                    Times.iso(random.nextLong(1L << 51) / 1_000_000 * 1_000_000), random.nextBoolean());
            case 7 -> new Query.Exists(keyword);
            case 8 -> new Query.Cidr(Fields.SOURCE_IP, "10.0.0.0", 8);
            case 9 -> new Query.Not(tree(random, depth - 1));
            case 10 -> new Query.And(trees(random, depth));
            default -> new Query.Or(trees(random, depth));
        };
    }

    private static List<Query> trees(RandomGenerator random, int depth) {
        List<Query> parts = new ArrayList<>();
        for (int i = random.nextInt(2, 4); i > 0; i--) {
            parts.add(tree(random, depth - 1));
        }
        return parts;
    }

    private static String text(RandomGenerator random) {
        String[] pieces = { "a", "B", "10.0.0.0", "/8", " ", "(", ")", "\"", "\\", ":", "*", "?", "/", "[", "]", "{", "}", "TO", "AND",
                "OR", "NOT", "-", "+",
                "!", ">", "=", "<", "\u00e4", "\ud83d\ude00", "~", "^", "&&", "||", "." };
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(5); k >= 0; k--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String pattern(RandomGenerator random) {
        String text = text(random).replace("*", "").replace("?", "").replace("\\", "\\\\");
        return (random.nextBoolean() ? "*" : "x?") + text + (random.nextBoolean() ? "\\*" : "\\?*");
    }
}
