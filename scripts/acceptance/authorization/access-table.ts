/**
 * Who may read what, written down once more by hand, from the masking table of the disclosure rules and not from any
 * SDL: the generated tests hold the platform against this table. A row type's fields need `<department>:read` unless
 * they stand here. Edit it only with the rules in hand, never to make a test pass.
 */
export interface RowAccess {
  department: string;
  register?: string;
  /** What is read with in place of `<department>:read`. */
  read?: string;
  public?: string;
  identity?: string;
  health?: string;
  /** Both scopes at once. */
  identityAndHealth?: string;
}

export const rows: Readonly<Record<string, RowAccess>> = {
  Resident: {
    department: 'civil-affairs',
    register: 'residents',
    identity: 'personName personIdentityNumber householdNumber phone address bankAccount',
  },
  AllowancePayment: {
    department: 'civil-affairs',
    register: 'allowancePayments',
    public: 'id divisionCode village recipient recipientMaskedName scheme month paidOn amount batchKind',
    identity: 'recipientName recipientIdentityNumber guardianName accountNumber',
  },
  AssistanceHousehold: {
    department: 'civil-affairs',
    register: 'assistanceHouseholds',
    public: 'id divisionCode village head headMaskedName kind month monthlyAmount',
    identity: 'householdNumber headName headIdentityNumber',
  },
  Death: {
    department: 'civil-affairs',
    register: 'deaths',
    identity: 'personName personIdentityNumber',
  },
  PlannedPayment: {
    department: 'civil-affairs',
    register: 'plannedPayments',
    identity: 'recipientName recipientIdentityNumber',
  },
  RelativeDeclaration: {
    department: 'civil-affairs',
    register: 'relativeDeclarations',
    identity: 'declarantName declarantIdentityNumber relativeName relativeIdentityNumber',
  },
  AllowanceStandard: {
    department: 'civil-affairs',
    register: 'allowanceStandards',
    public: 'id divisionCode scheme tier unit ageFrom ageTo fromMonth untilMonth amount payDay basis',
  },
  // A slip's holder sees one household, his own; who issues slips sees that they were, not what they show.
  ResidentSession: { department: 'civil-affairs', public: 'token expiresAt' },
  IssuedSlip: { department: 'civil-affairs', read: 'slips:issue' },
  HouseholdSlip: { department: 'civil-affairs', read: 'slips:issue|resident:self' },
  OwnHousehold: { department: 'civil-affairs', read: 'resident:self' },
  OwnMember: { department: 'civil-affairs', read: 'resident:self' },
  OwnPayment: { department: 'civil-affairs', read: 'resident:self' },
  OwnStandard: { department: 'civil-affairs', read: 'resident:self' },
  OwnNextPayment: { department: 'civil-affairs', read: 'resident:self' },
  // The engine's alone: no caller has the scope.
  TemporaryListEntry: {
    department: 'civil-affairs',
    register: 'temporaryListEntries',
    read: 'platform:lists',
  },
  Village: {
    department: 'civil-affairs',
    register: 'villages',
    public: 'id divisionCode name streetCode streetName arableArea urban',
  },
  Division: {
    department: 'civil-affairs',
    register: 'divisions',
    public: 'id divisionCode name level parentCode',
  },
  DisabilityCertificate: {
    department: 'disabled-persons',
    register: 'disabilityCertificates',
    identity: 'personName personIdentityNumber',
    health: 'category level',
    identityAndHealth: 'certificateNumber',
  },
  DisabilitySubsidyPayment: {
    department: 'disabled-persons',
    register: 'disabilitySubsidyPayments',
    public: 'id divisionCode village recipient recipientMaskedName scheme month paidOn',
    identity: 'recipientName recipientIdentityNumber accountNumber',
    health: 'kind',
  },
  Property: {
    department: 'housing',
    register: 'properties',
    identity: 'ownerName ownerIdentityNumber address',
  },
  PublicRentalTenancy: {
    department: 'housing',
    register: 'publicRentalTenancies',
    identity: 'tenantName tenantIdentityNumber householdNumber address',
  },
  RenovationGrant: {
    department: 'housing',
    register: 'renovationGrants',
    public: 'id divisionCode village head headMaskedName grantedOn amount',
    identity: 'householdNumber headName headIdentityNumber',
  },
  UtilityUsage: { department: 'housing', register: 'utilityUsage', identity: 'householdNumber' },
  Tender: {
    department: 'procurement',
    register: 'tenders',
    public:
      'id divisionCode number project projectCode projectTitle lot round title category method methodApproval emergencyApproval buyer buyerName agency agencyName publishedOn documentsFrom documentsTo deadline openedOn candidatesFrom candidatesTo awardedOn budget controlPrice awardCriteria items bidderCount status',
  },
  Bid: {
    department: 'procurement',
    register: 'bids',
    public:
      'id divisionCode tender project bidder bidderName offerRound consortium consortiumLead amount openedOn status rejectionGround rank won',
    identity: 'agentName agentIdentityNumber projectManagerName projectManagerIdentityNumber',
  },
  Contract: {
    department: 'procurement',
    register: 'contracts',
    public:
      'id divisionCode number tender project projectCode projectTitle supplier supplierName consortium consortiumLead buyer buyerName title category method methodApproval amount awardedOn signedOn startsOn endsOn status items amendments addedAmount',
  },
  Organization: {
    department: 'procurement',
    register: 'organizations',
    public:
      'id divisionCode uscc organization name kind registeredOn registeredCapital status statusSince abnormalFrom abnormalTo blacklistedFrom blacklistedTo legalRepresentative legalRepresentativeMaskedName representativeSince shareholder shares',
    identity: 'legalRepresentativeName legalRepresentativeIdentityNumber',
  },
  Shareholding: {
    department: 'procurement',
    public: 'shareholder shareholderMaskedName share since until',
    identity: 'shareholderName shareholderIdentityNumber',
  },
  ProcurementItem: {
    department: 'procurement',
    public: 'scheme classification description quantity unit',
  },
  ContractAmendment: {
    department: 'procurement',
    public: 'number signedOn kind amount reason approval',
  },
  ContractPayment: { department: 'procurement' },
  CollectiveContract: {
    department: 'collective-assets',
    register: 'collectiveContracts',
    public:
      'id divisionCode village number kind asset assetKind counterparty counterpartyMaskedName area areaUnit annualRent unitRent totalAmount signedOn startsOn endsOn termMonths awardMode tradeNumber meeting status',
    identity: 'counterpartyName counterpartyIdentityNumber',
  },
  CollectiveTransaction: {
    department: 'collective-assets',
    register: 'collectiveTransactions',
    public:
      'id divisionCode village number direction category item amount occurredOn publishedOn payee payeeMaskedName voucherKind requiredAttachments attachments attachmentsComplete contractNumber meeting',
    identity: 'payeeName payeeIdentityNumber',
  },
  CollectiveAsset: {
    department: 'collective-assets',
    register: 'collectiveAssets',
    public: 'id divisionCode village code name kind area areaUnit acquiredOn bookValue status',
  },
  VillageOfficial: {
    department: 'collective-assets',
    register: 'villageOfficials',
    public: 'id divisionCode village official officialMaskedName post from until',
    identity: 'officialName officialIdentityNumber',
  },
  DeclaredRelative: {
    department: 'collective-assets',
    identity: 'relativeName relativeIdentityNumber',
  },
  VillageMeeting: {
    department: 'collective-assets',
    register: 'villageMeetings',
    public: 'id divisionCode village number heldOn kind subject entitled attendance inFavour record',
  },
  Instalment: { department: 'collective-assets' },
  FarmlandSubsidyPayment: {
    department: 'agriculture',
    register: 'farmlandSubsidyPayments',
    public: 'id divisionCode village recipient recipientMaskedName scheme month amount',
    identity: 'recipientName recipientIdentityNumber householdNumber accountNumber',
  },
  LandParcel: {
    department: 'agriculture',
    register: 'landParcels',
    identity: 'holderName holderIdentityNumber householdNumber',
  },
  MachinerySubsidy: {
    department: 'agriculture',
    register: 'machinerySubsidies',
    public: 'id divisionCode village recipient recipientMaskedName machine grantedOn amount',
    identity: 'recipientName recipientIdentityNumber',
  },
  LandCompensationPayment: {
    department: 'agriculture',
    register: 'landCompensationPayments',
    public: 'id divisionCode village recipient recipientMaskedName requisition kind month amount',
    identity: 'recipientName recipientIdentityNumber householdNumber accountNumber',
  },
  OfficialVehicle: { department: 'fleet', register: 'vehicles', identity: 'vehiclePlate' },
  VehiclePosition: { department: 'fleet', register: 'vehiclePositions', identity: 'vehiclePlate' },
  VehicleDay: { department: 'fleet', register: 'vehicleDays', identity: 'vehiclePlate' },
  DispatchOrder: {
    department: 'fleet',
    register: 'dispatchOrders',
    identity: 'vehiclePlate driverName driverIdentityNumber',
  },
  MileageAllowance: {
    department: 'fleet',
    register: 'mileageAllowances',
    identity: 'vehiclePlate driverName driverIdentityNumber',
  },
  MotorVehicle: {
    department: 'fleet',
    register: 'motorVehicles',
    identity: 'vehiclePlate ownerName ownerIdentityNumber',
  },
  Vehicle: { department: 'fleet' },
  PayrollEntry: {
    department: 'finance',
    register: 'payroll',
    identity: 'employeeName employeeIdentityNumber',
  },
  TreasuryPayment: {
    department: 'finance',
    register: 'treasuryPayments',
    public: 'id divisionCode village number payer payee payeeMaskedName purpose amount paidOn contractNumber',
    identity: 'payeeName payeeIdentityNumber accountNumber',
  },
  InsuranceRecord: {
    department: 'finance',
    register: 'socialInsurance',
    identity: 'insuredName insuredIdentityNumber',
  },
  CustodyPeriod: {
    department: 'finance',
    register: 'custodyPeriods',
    identity: 'personName personIdentityNumber',
  },
  TenderExpert: {
    department: 'finance',
    register: 'tenderExperts',
    identity: 'expertName expertIdentityNumber',
  },
  Screen: { department: 'oversight', register: 'screens', read: 'screens:read' },
  ScreenRun: { department: 'oversight', register: 'screenRuns', read: 'screens:read' },
  RunProgress: { department: 'oversight', read: 'screens:read' },
  ScreenVersion: { department: 'oversight', read: 'screens:read' },
  RunTicket: { department: 'oversight', read: 'screens:read' },
  RunSchedule: { department: 'oversight', read: 'screens:read' },
  RunParameter: { department: 'oversight', read: 'screens:read' },
  RunSource: { department: 'oversight', read: 'screens:read' },
  RunFault: { department: 'oversight', read: 'screens:read' },
  Alert: { department: 'oversight', register: 'alerts', read: 'alerts:read' },
  AlertWorkbook: { department: 'oversight', read: 'alerts:read' },
  AlertReason: { department: 'oversight', read: 'alerts:read' },
  AlertWithheld: { department: 'oversight', read: 'alerts:read' },
  AlertFact: { department: 'oversight', read: 'alerts:read' },
  AlertReference: { department: 'oversight', read: 'alerts:read' },
  AlertEvent: { department: 'oversight', read: 'alerts:read' },
  Lead: { department: 'oversight', register: 'leads', read: 'leads:read' },
  Case: { department: 'oversight', register: 'cases', read: 'cases:read' },
  CalendarDay: {
    department: 'oversight',
    register: 'calendarDays',
    read: 'screens:read',
    public: 'id divisionCode day kind name',
  },
  Whereabouts: { department: 'fleet' },
  Fix: { department: 'fleet' },
  FuelTransaction: {
    department: 'fuel-cards',
    register: 'fuelTransactions',
    identity: 'vehiclePlate cardNumber',
  },
  FuelStation: { department: 'fuel-cards', register: 'fuelStations' },
  HotlineTicket: {
    department: 'hotline',
    register: 'hotlineTickets',
    identity: 'callerName callerIdentityNumber phoneNumber',
  },
  DisclosedItem: {
    department: 'disclosure',
    register: 'disclosedItems',
    public:
      'id divisionCode village number itemCode category scheme step month title text amount count occurredOn publishedOn publicUntil requiredAttachments attachments attachmentsComplete factId lines files',
  },
  DisclosedItemLine: {
    department: 'disclosure',
    public: 'line maskedName group amount note',
    identity: 'personName',
  },
  DisclosedFile: { department: 'disclosure', public: 'id kind name mediaType size personal' },
  DisclosureEvent: { department: 'disclosure' },
  DueDisclosure: { department: 'disclosure', register: 'dueDisclosures' },
  DisclosingVillage: {
    department: 'disclosure',
    register: 'disclosingVillages',
    public: 'id divisionCode village hallName hallAddress hallTelephone hallHours',
  },
  DisclosureNotice: { department: 'disclosure', register: 'disclosureNotices' },
  PowerItem: {
    department: 'disclosure',
    public: 'code category title titleEn publisher cycle attachments scheme dueDays shownDays',
  },
  DueCell: { department: 'disclosure' },
  DisclosedAttachment: {
    department: 'disclosure',
    public: 'id item kind name mediaType size sha256 body',
  },
  Person: {
    department: 'civil-affairs',
    public: 'maskedName',
    identity: 'name identityNumber phone address bankAccount',
  },
  Household: { department: 'civil-affairs', identity: 'address' },
  Project: { department: 'procurement', public: 'id code title' },
};

/** Fields that stand apart: subjects' tokens, ways in, and what spans departments, by the scopes needed; `null` is public. */
export const fields: Readonly<Record<string, string | null>> = {
  'Person.id': 'platform:link',
  'Household.id': 'platform:link',
  'Vehicle.id': 'platform:link',
  // Where somebody's vehicle was: both departments' rows, found by the vehicle.
  'FuelTransaction.whereabouts': 'fleet:read fuel-cards:read platform:link',
  'Query.powerList': null,
  'Query.disclosedAttachment': null,
  'Query.dueBoard': 'disclosure:read',
  'Mutation.draftDisclosedItem': 'items:draft',
  'Mutation.editDisclosedItem': 'items:draft',
  'Mutation.attachToDisclosedItem': 'items:draft',
  'Mutation.removeFromDisclosedItem': 'items:draft',
  'Mutation.submitDisclosedItem': 'items:draft',
  'Mutation.approveDisclosedItem': 'items:draft|items:review',
  'Mutation.returnDisclosedItem': 'items:draft|items:review',
  'Mutation.withdrawDisclosedItem': 'items:draft|items:review',
  'Mutation.archiveDisclosedItem': 'items:draft|items:review',
  'Query.person': 'platform:link',
  'Query.household': 'platform:link',
  'Query.vehicle': 'platform:link',
  'Query.village': null,
  'Query.organization': null,
  'Query.project': null,
  'Query.catalogue': 'platform:catalogue',
  'Query.persons': 'platform:link',
  'Query.households': 'platform:link',
  'Query.vehiclesById': 'platform:link',
  'Query.projectsById': 'platform:match',
  'Query.companies': 'platform:match',
  'Query.places': 'platform:match',
  'Query.match': 'platform:match',
  'Query.matrix': 'platform:match',
  'Query.dryRunScreen': 'screens:run platform:match',
  'Query.explainScreen': 'screens:run platform:match',
  'ScreenDryRun.sample': 'screens:run platform:link',
  'ScreenFinding.subject': 'screens:run platform:link',
  // Whom a match has found: not for who may only count.
  'Match.subjects': 'platform:link platform:match',
  'Matrix.subjects': 'platform:link platform:match',
  // Both: the token is not told to whoever sees alerts alone.
  'Alert.subject': 'alerts:read platform:link',
  'Mutation.createTemporaryList': 'civil-affairs:identity platform:match',
  'Mutation.saveScreen': 'screens:write',
  'Mutation.approveScreen': 'screens:approve',
  'Mutation.retireScreen': 'screens:approve',
  'Mutation.startRun': 'screens:run',
  'Mutation.cancelRun': 'screens:run',
  'Mutation.scheduleRun': 'screens:run',
  'Mutation.unscheduleRun': 'screens:run',
  'Query.alertWorkbook': 'alerts:read',
  'Query.runSchedules': 'screens:read',
  'Query.precheck': 'payments:precheck',
  'Mutation.stopPlannedPayments': 'payments:stop',
  'Mutation.issueSlip': 'slips:issue',
  'Mutation.revokeSlip': 'slips:issue',
  'Mutation.openSlip': null,
  'Query.issuedSlips': 'slips:issue',
  'Query.ownHousehold': 'resident:self',
  'Query.ownSubjects': 'resident:self',
  'Mutation.assignAlert': 'alerts:judge',
  'Mutation.answerAlert': 'alerts:answer',
  'Mutation.judgeAlert': 'alerts:judge',
  'Mutation.settleAlert': 'alerts:judge',
  'Mutation.reopenAlert': 'alerts:judge',
  'Mutation.raiseLead': 'leads:raise',
};

/** Types of the platform's own subgraph, all of whose fields need the same. */
export const platformTypes: Readonly<Record<string, string>> = {
  CatalogueEntry: 'platform:catalogue',
  Precheck: 'payments:precheck',
  PrecheckedPayment: 'payments:precheck',
  ScreenDryRun: 'screens:run',
  ScreenCount: 'screens:run',
  ScreenOperandCount: 'screens:run',
  ScreenFinding: 'screens:run',
  ScreenValue: 'screens:run',
  ScreenExplanation: 'screens:run',
  ScreenPart: 'screens:run',
  Match: 'platform:match',
  MatchedOperand: 'platform:match',
  MatchedSubjects: 'platform:link platform:match',
  MatchedSubject: 'platform:link platform:match',
  MatchedValue: 'platform:link platform:match',
  Matrix: 'platform:match',
  MatrixCell: 'platform:match',
  MatrixCombination: 'platform:match',
  TemporaryList: 'civil-affairs:identity platform:match',
};

/** Inputs written by hand: whoever is signed in may name their fields; what takes them says who may use it. */
export const inputTypes: readonly string[] = [
  'MatchOperand',
  'MatrixRegister',
  'DisclosedItemInput',
  'DisclosedItemLineInput',
];

/** Enums that the public does not see at all, by what they need; values that only signed-in callers may name. */
export const closedEnums: Readonly<Record<string, string>> = {
  TemporaryListFormat: 'civil-affairs:identity',
  AllowanceAccountHolder: 'civil-affairs:read',
  AssistanceStatus: 'civil-affairs:read',
  Residency: 'civil-affairs:read',
  PlannedPaymentStatus: 'civil-affairs:read',
  HouseholdRelation: 'civil-affairs:read',
  Sex: 'civil-affairs:read',
  DeathSource: 'civil-affairs:read',
  RelativeRelation: 'civil-affairs:read',
  DisabilityCategory: 'disabled-persons:health',
  CertificateStatus: 'disabled-persons:read',
  DisabilitySubsidyKind: 'disabled-persons:health',
  SubsidyBatchKind: 'disabled-persons:read',
  SubsidyAccountHolder: 'disabled-persons:read',
  PropertyUse: 'housing:read',
  PropertyOrigin: 'housing:read',
  SafetyGrade: 'housing:read',
  RenovationCause: 'housing:read',
  Kinship: 'collective-assets:read',
  FarmlandBatchKind: 'agriculture:read',
  ParcelUse: 'agriculture:read',
  VehicleKind: 'fleet:read',
  VehicleStatus: 'fleet:read',
  DispatchKind: 'fleet:read',
  MotorVehicleKind: 'fleet:read',
  MotorVehicleStatus: 'fleet:read',
  FuelGrade: 'signed-in',
  PostKind: 'finance:read',
  InsuranceKind: 'finance:read',
  CustodyKind: 'finance:read',
  ScreenStatus: 'screens:read',
  RunStatus: 'screens:read',
  RunMode: 'screens:read',
  RunFaultCode: 'screens:read',
  AlertStatus: 'alerts:read',
  AlertAction: 'alerts:read',
  AlertOutcome: 'alerts:read',
  LeadStatus: 'leads:read',
  CaseStatus: 'cases:read',
  AlertSeverity: 'signed-in',
  AlertKind: 'signed-in',
  FuelGoods: 'fuel-cards:read',
  HotlineCategory: 'hotline:read',
  HotlineStatus: 'hotline:read',
  HotlineSatisfaction: 'hotline:read',
  DisclosureAction: 'disclosure:read',
  DisclosureSide: 'disclosure:read',
  DisclosureNoticeKind: 'disclosure:read',
  DueState: 'disclosure:read',
  IdentityFault: 'signed-in',
  SubjectType: 'signed-in',
  GroupUnit: 'signed-in',
};
export const closedValues: readonly string[] = [
  'AllowanceScheme.ORPHAN',
  'AllowanceScheme.DE_FACTO_ORPHAN',
  'CollectiveAssetStatus.MISSING',
  'DisclosureStep.DRAFT',
  'DisclosureStep.VILLAGE_REVIEW',
  'DisclosureStep.STREET_REVIEW',
  'DisclosureStep.WITHDRAWN',
];
