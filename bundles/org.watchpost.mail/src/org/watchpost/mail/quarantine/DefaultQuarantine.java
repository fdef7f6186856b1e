/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Campaign;
import org.watchpost.core.mail.Campaigns;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.DecisionRequest;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.core.mail.Redelivery;
import org.watchpost.core.mail.Relay;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.text.VisibleText;

/** The quarantine of a case, in its state. */
@Component(service = Quarantine.class)
public final class DefaultQuarantine implements Quarantine {

    private static final int SHORTEST_KEY = 4;

    private final MailAnalyzer analyzer;
    private final Campaigns campaigns;
    private final Redelivery redelivery;
    private final LongSupplier now;
    private final HeldBytes bytes = new HeldBytes();
    private final Map<OpenCase, Ledger> ledgers = new WeakHashMap<>();

    /** With services of its own. */
    public DefaultQuarantine() {
        this(new org.watchpost.mail.analysis.DefaultMailAnalyzer(), new org.watchpost.mail.search.DefaultCampaigns(), new SmtpRedelivery());
    }

    /**
     * @param analyzer   takes messages apart
     * @param campaigns  groups messages
     * @param redelivery sends what is released
     */
    @Activate
    public DefaultQuarantine(@Reference MailAnalyzer analyzer, @Reference Campaigns campaigns, @Reference Redelivery redelivery) {
        this(analyzer, campaigns, redelivery, () -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
    }

    DefaultQuarantine(MailAnalyzer analyzer, Campaigns campaigns, Redelivery redelivery, LongSupplier now) {
        this.analyzer = analyzer;
        this.campaigns = campaigns;
        this.redelivery = redelivery;
        this.now = now;
    }

    private Ledger ledger(OpenCase open) throws IOException {
        Ledger known = ledgers.get(open);
        if (known == null || open.readOnly()) {
            // a case open for reading may be changed by another program
            known = Ledger.read(open.state().read(Ledger.FILE));
            ledgers.put(open, known);
        }
        return known;
    }

    private static void writable(OpenCase open) throws CaseException {
        if (open.readOnly()) {
            throw new CaseException("The case is open for reading only: decisions can't be recorded");
        }
    }

    @Override
    public synchronized List<HeldItem> held(OpenCase open) throws IOException {
        return List.copyOf(ledger(open).items.values());
    }

    @Override
    public synchronized Optional<HeldItem> find(OpenCase open, String key) throws IOException {
        String wanted = key.toLowerCase(Locale.ROOT);
        Ledger ledger = ledger(open);
        HeldItem exact = ledger.items.get(wanted);
        if (exact != null || wanted.length() < SHORTEST_KEY) {
            return Optional.ofNullable(exact);
        }
        List<HeldItem> all = ledger.items.values().stream().filter(item -> item.sha256().startsWith(wanted)).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    @Override
    public synchronized int hold(OpenCase open, Collection<EventRef> messages, String why, IProgressMonitor monitor) throws IOException {
        writable(open);
        Ledger ledger = ledger(open);
        StringBuilder lines = new StringBuilder();
        List<HeldItem> fresh = new ArrayList<>();
        List<SourceInfo> sources = open.sources();
        for (EventRef ref : messages) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            MessageAnalysis analysis = analyzer.analyse(open, ref);
            String key = analysis.sha256();
            if (ledger.items.containsKey(key) || fresh.stream().anyMatch(item -> item.sha256().equals(key))) {
                continue;
            }
            String file = ref.source() < sources.size() ? sources.get(ref.source()).name() : "";
            String reason = why.isBlank() ? String.join(" ", analysis.ruleIds()) : why.strip();
            HeldItem item = new HeldItem(key, ref, file, VisibleText.line(analysis.subject()), analysis.from(), analysis.verdict(),
                    now.getAsLong(),
                    reason, HeldItem.State.HELD, null);
            bytes.put(open, key, analyzer.message(open, ref), Map.of("sha256", key, "file", file, "why", reason));
            fresh.add(item);
            lines.append(Ledger.line(item));
        }
        if (!fresh.isEmpty()) {
            open.state().append(Ledger.FILE, Ledger.bytes(lines), "quarantine.listed", Map.of("messages", Integer.toString(fresh.size())));
            fresh.forEach(item -> ledger.items.put(item.sha256(), item));
        }
        return fresh.size();
    }

    @Override
    public synchronized List<String> affected(OpenCase open, DecisionRequest request, IProgressMonitor monitor) throws IOException {
        Ledger ledger = ledger(open);
        Set<String> keys = new LinkedHashSet<>();
        for (String key : request.messages()) {
            keys.add(item(open, key).sha256());
        }
        switch (request.scope()) {
            case ONE -> {
                // the chosen ones
            }
            case SAME_HASH -> sameHash(open, ledger, keys);
            case CAMPAIGN -> campaign(open, ledger, request, keys, monitor);
        }
        return List.copyOf(keys);
    }

    private HeldItem item(OpenCase open, String key) throws IOException {
        return find(open, key)
                .orElseThrow(() -> new CaseException("There is no held message " + key + "; hold it first, or write more digits"));
    }

    private void sameHash(OpenCase open, Ledger ledger, Set<String> keys) throws IOException {
        Set<String> hashes = new LinkedHashSet<>();
        for (String key : List.copyOf(keys)) {
            hashes.addAll(topHashes(open, item(open, key)));
        }
        for (HeldItem item : ledger.items.values()) {
            if (!keys.contains(item.sha256()) && topHashes(open, item).stream().anyMatch(hashes::contains)) {
                keys.add(item.sha256());
            }
        }
    }

    /** Hashes of attachments that are not mere decoration. */
    private List<String> topHashes(OpenCase open, HeldItem item) throws IOException {
        return analyzer.analyse(open, item.message()).attachments().stream().filter(node -> !node.inline() && !node.sha256().isEmpty())
                .map(node -> node.sha256()).toList();
    }

    private void campaign(OpenCase open, Ledger ledger, DecisionRequest request, Set<String> keys, IProgressMonitor monitor)
            throws IOException {
        List<Campaign> all = new ArrayList<>();
        String id = request.campaign();
        if (id != null) {
            all.add(campaigns.find(open, id, monitor).orElseThrow(() -> new CaseException("There is no campaign " + id)));
        } else {
            for (String key : List.copyOf(keys)) {
                List<Campaign> of = campaigns.of(open, item(open, key).message(), monitor);
                if (!of.isEmpty()) {
                    all.add(of.get(0));
                }
            }
        }
        for (Campaign campaign : all) {
            for (EventRef ref : campaign.messages()) {
                String key = analyzer.analyse(open, ref).sha256();
                if (ledger.items.containsKey(key)) {
                    keys.add(key);
                }
            }
        }
    }

    @Override
    public boolean needsReason(OpenCase open, DecisionRequest request) throws IOException {
        return switch (request.kind()) {
            case DELETE -> true;
            case CONFIRM -> false;
            case RELEASE -> any(open, request, item -> item.verdict() != Verdict.CLEAN && item.state() != HeldItem.State.CLEAN);
            case CLEAN -> any(open, request, DefaultQuarantine::isMalicious);
        };
    }

    @Override
    public boolean needsConfirmation(OpenCase open, DecisionRequest request) throws IOException {
        return request.kind() == Decision.Kind.RELEASE && any(open, request, DefaultQuarantine::isMalicious);
    }

    private static boolean isMalicious(HeldItem item) {
        return item.state() == HeldItem.State.CONFIRMED || item.verdict() == Verdict.MALICIOUS && item.state() != HeldItem.State.CLEAN;
    }

    private boolean any(OpenCase open, DecisionRequest request, java.util.function.Predicate<HeldItem> condition) throws IOException {
        for (String key : affected(open, request, new org.eclipse.core.runtime.NullProgressMonitor())) {
            if (condition.test(item(open, key))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized Decision decide(OpenCase open, DecisionRequest request, IProgressMonitor monitor) throws IOException {
        writable(open);
        List<String> keys = affected(open, request, monitor);
        if (needsReason(open, request) && request.reason().isBlank()) {
            throw new CaseException("A reason is required for this decision");
        }
        if (needsConfirmation(open, request) && !request.confirmed()) {
            throw new CaseException("Malicious messages are about to be released: this must be confirmed a second time");
        }
        Decision.Target target = request.target();
        if (target != null) {
            check(open, target);
        }
        Ledger ledger = ledger(open);
        Set<String> hashes = new LinkedHashSet<>();
        for (String key : keys) {
            HeldItem item = item(open, key);
            if (item.state() == HeldItem.State.DELETED) {
                throw new CaseException("The held bytes of " + key + " were deleted: nothing can be decided about them");
            }
            hashes.addAll(topHashes(open, item));
        }
        boolean atOnce = request.kind() == Decision.Kind.CONFIRM || request.kind() == Decision.Kind.CLEAN;
        long at = now.getAsLong();
        Decision decision = new Decision(ledger.nextId(), request.kind(), request.scope(), keys, List.copyOf(hashes),
                request.reason().strip(),
                System.getProperty("user.name", ""), at, target, atOnce ? Decision.State.CARRIED_OUT : Decision.State.PENDING,
                atOnce ? at : 0,
                atOnce ? "in force" : "");
        HeldItem.State state = switch (request.kind()) {
            case CONFIRM -> HeldItem.State.CONFIRMED;
            case CLEAN -> HeldItem.State.CLEAN;
            default -> HeldItem.State.DECIDED;
        };
        write(open, ledger, decision, state, Set.of(), decision.id(), "quarantine." + request.kind().name().toLowerCase(Locale.ROOT));
        return decision;
    }

    private static void check(OpenCase open, Decision.Target target) throws CaseException {
        Path folder = target.folder();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CaseException(folder + " is not a folder: choose an existing one outside the case");
        }
        if (folder != null && folder.toAbsolutePath().normalize().startsWith(open.folder().toAbsolutePath().normalize())) {
            throw new CaseException(folder + " is within the case: choose a folder outside");
        }
        for (String recipient : target.recipients()) {
            if (recipient.indexOf('@') <= 0 || recipient.chars().anyMatch(c -> c <= ' ')) {
                throw new CaseException(VisibleText.line(recipient) + " is no mail address");
            }
        }
    }

    /** One action: the lines of the ledger and the entry of the journal. */
    private void write(OpenCase open, Ledger ledger, Decision decision, HeldItem.State state, Set<String> released, @Nullable String id,
            String action) throws IOException {
        StringBuilder lines = new StringBuilder(Ledger.line(decision));
        List<HeldItem> changed = new ArrayList<>();
        for (String key : decision.messages()) {
            HeldItem item = ledger.items.get(key);
            if (item != null) {
                HeldItem made = item.with(released.contains(key) ? HeldItem.State.RELEASED : state, id);
                changed.add(made);
                lines.append(Ledger.line(made));
            }
        }
        open.state().append(Ledger.FILE, Ledger.bytes(lines), action, details(decision));
        ledger.decisions.put(decision.id(), decision);
        changed.forEach(item -> ledger.items.put(item.sha256(), item));
    }

    private static Map<String, String> details(Decision decision) {
        Map<String, String> details = new TreeMap<>();
        details.put("decision", decision.id());
        details.put("messages", Integer.toString(decision.messages().size()));
        details.put("first", decision.messages().get(0));
        details.put("scope", decision.scope().name().toLowerCase(Locale.ROOT));
        details.put("state", decision.state().name().toLowerCase(Locale.ROOT));
        if (!decision.reason().isEmpty()) {
            details.put("reason", decision.reason());
        }
        if (!decision.result().isEmpty()) {
            details.put("result", decision.result());
        }
        Decision.Target target = decision.target();
        if (target != null) {
            Relay relay = target.relay();
            details.put("target", relay != null ? relay.host() + ":" + relay.port() : String.valueOf(target.folder()));
            if (!target.recipients().isEmpty()) {
                details.put("recipients", String.join(", ", target.recipients()));
            }
        }
        return details;
    }

    private Decision decision(OpenCase open, String id) throws IOException {
        Decision decision = ledger(open).decisions.get(id);
        if (decision == null) {
            throw new CaseException("There is no decision " + id);
        }
        return decision;
    }

    @Override
    public synchronized Decision undo(OpenCase open, String id) throws IOException {
        writable(open);
        Decision decision = decision(open, id);
        boolean moved = decision.kind() == Decision.Kind.RELEASE || decision.kind() == Decision.Kind.DELETE;
        if (decision.state() == Decision.State.UNDONE || moved && decision.state() == Decision.State.CARRIED_OUT) {
            throw new CaseException("Decision " + id + (decision.state() == Decision.State.UNDONE ? " was undone before"
                    : " is carried out and can't be undone"));
        }
        Decision undone = with(decision, Decision.State.UNDONE, now.getAsLong(), "undone");
        // what an attempt has released already is out and stays so
        Set<String> out = new LinkedHashSet<>();
        for (String key : decision.messages()) {
            HeldItem item = ledger(open).items.get(key);
            if (item != null && item.state() == HeldItem.State.RELEASED && id.equals(item.decision())) {
                out.add(key);
            }
        }
        write(open, ledger(open), undone, HeldItem.State.HELD, out, null, "quarantine.undone");
        return undone;
    }

    private static Decision with(Decision decision, Decision.State state, long at, String result) {
        return new Decision(decision.id(), decision.kind(), decision.scope(), decision.messages(), decision.hashes(), decision.reason(),
                decision.who(), decision.at(), decision.target(), state, at, result);
    }

    @Override
    public synchronized Decision carryOut(OpenCase open, String id, char[] password, IProgressMonitor monitor) throws IOException {
        writable(open);
        Decision decision = decision(open, id);
        if (decision.state() != Decision.State.PENDING && decision.state() != Decision.State.FAILED) {
            throw new CaseException("Decision " + id + " is not waiting to be carried out");
        }
        Decision done;
        HeldItem.State state;
        Map<String, String> released = new LinkedHashMap<>();
        try {
            if (decision.kind() == Decision.Kind.RELEASE) {
                release(open, decision, password, monitor, released);
            }
            String result = decision.kind() == Decision.Kind.DELETE ? delete(open, decision) : String.join("; ", released.values());
            done = with(decision, Decision.State.CARRIED_OUT, now.getAsLong(), result);
            state = decision.kind() == Decision.Kind.DELETE ? HeldItem.State.DELETED : HeldItem.State.RELEASED;
        } catch (IOException e) {
            String problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            done = with(decision, Decision.State.FAILED, now.getAsLong(),
                    released.isEmpty() ? problem : problem + " (" + String.join("; ", released.values()) + ")");
            state = HeldItem.State.DECIDED;
        }
        write(open, ledger(open), done, state, released.keySet(), id,
                done.state() == Decision.State.FAILED ? "quarantine.failed"
                        : "quarantine." + (state == HeldItem.State.DELETED ? "deleted" : "released"));
        return done;
    }

    private String delete(OpenCase open, Decision decision) throws IOException {
        for (String key : decision.messages()) {
            bytes.delete(open, key, Map.of("sha256", key, "decision", decision.id()));
        }
        return decision.messages().size() + " held messages deleted; the evidence stays";
    }

    /** Releases one message after the other; what an attempt before has released is not sent again. */
    private void release(OpenCase open, Decision decision, char[] password, IProgressMonitor monitor, Map<String, String> released)
            throws IOException {
        Decision.Target target = decision.target();
        if (target == null) {
            throw new CaseException("The release has no target");
        }
        for (String key : decision.messages()) {
            HeldItem item = ledger(open).items.get(key);
            String shortKey = key.substring(0, 12);
            if (item != null && item.state() == HeldItem.State.RELEASED && decision.id().equals(item.decision())) {
                released.put(key, shortKey + " released before");
                continue;
            }
            byte[] message = bytes.get(open, key);
            Relay relay = target.relay();
            Path folder = target.folder();
            if (relay != null) {
                List<String> recipients = target.recipients();
                if (recipients.isEmpty()) {
                    recipients = analyzer.analyse(message, "").to();
                }
                if (recipients.isEmpty()) {
                    throw new CaseException("The message " + key + " names no recipients: say who shall get it");
                }
                String answer = redelivery.send(relay, password, message, recipients, decision.id() + " by " + decision.who(), monitor);
                released.put(key, shortKey + " to " + String.join(", ", recipients) + ": " + answer);
            } else if (folder != null) {
                Path file = folder.resolve(key.substring(0, 16) + ".eml");
                Files.write(file, message, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                released.put(key, shortKey + " to " + file);
            }
        }
    }

    @Override
    public synchronized List<Decision> decisions(OpenCase open) throws IOException {
        return List.copyOf(ledger(open).decisions.values());
    }

    @Override
    public List<Decision> search(OpenCase open, String text) throws IOException {
        return decisions(open).stream().filter(decision -> Ledger.has(decision, text)).toList();
    }

    @Override
    public void export(OpenCase open, EventRef message, String path, Path file, char[] password, String reason) throws IOException {
        if (reason.isBlank()) {
            throw new CaseException("A reason is required to export held content");
        }
        if (Files.exists(file)) {
            throw new CaseException(file + " exists already: choose another name");
        }
        if (file.toAbsolutePath().normalize().startsWith(open.folder().toAbsolutePath().normalize())) {
            throw new CaseException(file + " is within the case: choose a place outside");
        }
        MessageAnalysis analysis = analyzer.analyse(open, message);
        byte[] content = path.isEmpty() ? analyzer.message(open, message) : analyzer.content(open, message, path);
        if (content.length == 0 && !path.isEmpty()) {
            throw new CaseException("The content of attachment " + path + " could not be read");
        }
        // named by its hash: names from outside are hostile
        LockedZip.write(file, analysis.node(path).map(node -> node.sha256()).orElse(analysis.sha256()) + ".bin", content, password);
        if (!open.readOnly()) {
            open.journal().append("quarantine.exported",
                    Map.of("message", analysis.sha256(), "path", path, "file", file.toString(), "reason", reason.strip()));
        }
    }
}
