/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.log.EveLog;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.MailSession;
import org.watchpost.demo.worm.world.Network;
import org.watchpost.demo.worm.world.Outbreak;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormDay;
import org.watchpost.demo.worm.world.WormFile;
import org.watchpost.demo.worm.world.WormText;
import org.watchpost.demo.worm.world.WormWorld;

/** The messages of the day: those of the worm and ordinary ones. */
final class MailTraffic {

    private static final int WORM_MAILS = 1200;
    private static final int ORDINARY_MAILS = 420;
    /** Ordinary messages by local hour. */
    private static final double[] HOURS = { 1, 1, 1, 1, 1, 2, 6, 22, 40, 52, 50, 44, 30, 42, 48, 46, 36, 20, 8, 6, 4, 3, 2, 1 };

    private final WormWorld world;
    private final RandomStream random;
    private final Network network;
    private final List<WireMail> mails = new ArrayList<>();

    MailTraffic(WormWorld world) {
        this.world = world;
        random = world.random();
        network = world.network();
    }

    /** All messages in order of time. */
    List<WireMail> generate(SubMonitor progress) {
        int wormMails = world.scaled(WORM_MAILS);
        progress.setWorkRemaining(wormMails);
        firstWormMails();
        int more = wormMails - mails.size();
        long first = mails.getFirst().time();
        for (int i = 0; i < more; i++) {
            progress.split(1);
            long time = world.outbreak().moment(Outbreak.ACTIVITY);
            world.outbreak().activeHost(time).filter(host -> time > first)
                    .ifPresent(host -> mails.add(worm(time, host, null, WormFile.kind(random))));
        }
        int ordinary = world.scaled(ORDINARY_MAILS);
        for (int i = 0; i < ordinary; i++) {
            mails.add(ordinary());
        }
        mails.sort(Comparator.comparingLong(WireMail::time).thenComparing(mail -> mail.session().uid()));
        return mails;
    }

    /** Three of patient zero, then the first of each host that is infected. */
    private void firstWormMails() {
        Host patientZero = network.patientZero();
        long first = world.day().at(8, 33, 30) + 123_456;
        mails.add(worm(first, patientZero, network.sendmail(), WormFile.Kind.ZIP));
        mails.add(worm(first + 5 * LogTime.SECOND, patientZero, network.sendmail(), WormFile.Kind.ZIP));
        mails.add(worm(first + 122 * LogTime.SECOND, patientZero, network.exchange(), WormFile.Kind.ZIP));
        for (Host host : world.outbreak().infected()) {
            if (host != patientZero) {
                long time = host.infected() + (long) ((1 + 4 * random.unit()) * LogTime.MINUTE);
                mails.add(worm(time, host, null, WormFile.Kind.ZIP));
            }
            if (host.reinfected() != Host.NEVER) {
                mails.add(worm(host.reinfected() + 90 * LogTime.SECOND, host, null, WormFile.Kind.ZIP));
            }
        }
    }

    /** A message of the worm; if no server is wanted it goes to any, of this company or another. */
    private WireMail worm(long time, Host sender, @Nullable Host wanted, WormFile.Kind kind) {
        Endpoint client = sender.nextSource(random);
        Host server = null;
        Endpoint target;
        String to;
        if (wanted != null || random.chance(0.72)) {
            to = random.chance(0.9) ? random.pick(network.stations()).address()
                    : random.pick(Names.FIRST) + "." + random.pick(Names.WORDS) + "@" + Company.DOMAIN;
            server = wanted != null ? wanted : anyServer();
            target = MailSession.to(server);
        } else {
            int partner = random.below(Names.PARTNERS.size());
            to = Names.firstDotLast(random) + "@" + Names.PARTNERS.get(partner);
            target = MailSession.outside(partner);
        }
        boolean service = random.chance(0.55);
        String from = service ? WormText.serviceAddress(random) : random.pick(network.stations()).address();
        String headerFrom = service ? WormText.serviceName(random) : from;
        String subject = random.pick(WormText.SUBJECTS);
        WormFile file = WormFile.make(random, kind, random.chance(0.3) ? random.range(2, 3) : 1, to);
        int encoded = file.data().length * 4 / 3;
        int size = encoded + encoded / 76 * 2 + random.range(1300, 1900);
        String id = random.upperHex(8) + "." + random.hex(8) + "@" + Company.DOMAIN;
        MailSession session = session(time, client, sender.fqdn(), server, target);
        return new WireMail(session, from, headerFrom, to, List.of(), subject, id, size, file.sent(), null);
    }

    private MailSession session(long time, Endpoint client, String clientName, @Nullable Host server, Endpoint target) {
        return new MailSession(time, client, clientName, server, target, EveLog.flowId(random), Sensors.zeekUid(random),
                "F" + random.base62(17));
    }

    private Host anyServer() {
        return switch (random.weighted(45, 33, 13, 9)) {
            case 0 -> network.sendmail();
            case 1 -> network.exchange();
            case 2 -> network.postfix();
            default -> network.exim();
        };
    }

    private WireMail ordinary() {
        long time = WormDay.ordinary(random.weighted(HOURS) + random.unit());
        double kind = random.unit();
        int partner = random.below(Names.PARTNERS.size());
        String partnerDomain = Names.PARTNERS.get(partner);
        Endpoint client;
        String clientName;
        Host server;
        String from;
        String to;
        if (kind < 0.35) {
            clientName = "mx1." + partnerDomain;
            server = random.chance(0.75) ? network.sendmail() : random.chance(0.5) ? network.postfix() : network.exim();
            from = Names.firstDotLast(random) + "@" + partnerDomain;
            to = random.chance(0.94) ? random.pick(network.stations()).address() : random.pick(Names.WORDS) + "@" + Company.DOMAIN;
            client = new Endpoint(Company.partnerMailIp(partner), random.range(20000, 60000));
        } else {
            Host sender = random.pick(network.stations());
            clientName = sender.fqdn();
            client = sender.nextSource(random);
            from = sender.address();
            boolean inside = kind < 0.7;
            server = inside ? network.exchange() : anyServer();
            to = inside ? random.pick(network.stations()).address() : Names.firstDotLast(random) + "@" + partnerDomain;
        }
        List<String> others = Company.isOwnAddress(to) && random.chance(0.15) ? otherRecipients(to) : List.of();
        String subject = random.pick("Re: ", "Fwd: ", "", "")
                + random.pick("Invoice ", "Meeting ", "Order ", "Question about ", "Draft ") + random.pick(Names.WORDS);
        int size = (int) (900 + random.exponential(18000));
        String document = null;
        if (random.chance(0.22)) {
            document = random.pick(Names.WORDS) + random.pick(".pdf", ".doc", ".xls", ".jpg", ".txt");
            size += random.range(8000, 160000);
        }
        String id = random.upperHex(12) + "." + random.range(100000, 999999) + "@" + Names.domain(from);
        MailSession session = session(time, client, clientName, server, MailSession.to(server));
        return new WireMail(session, from, from, to, others, subject, id, size, null, document);
    }

    private List<String> otherRecipients(String to) {
        Set<String> others = new TreeSet<>();
        for (int left = random.range(1, 4); left > 0; left--) {
            others.add(random.pick(network.stations()).address());
        }
        others.remove(to);
        return List.copyOf(others);
    }
}
